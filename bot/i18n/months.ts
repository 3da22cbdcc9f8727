import type { Language } from '../../retrieval/vocabulary.ts';

/** A month such as `2026-11` as people say it: "november 2026". */
export const monthText = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month.slice(0, 7)}-01T00:00:00Z`));
