import type { FrameLanguage } from './answer-frames.ts';

/** Who says it, put before a sentence that does not say so itself. */
export const attributions: Readonly<
  Record<FrameLanguage, { readonly advies: string; readonly ervaring: string }>
> = {
  nl: { advies: 'Volgens het advies: {text}', ervaring: 'Ervaring, geen beleid: {text}' },
  en: { advies: 'According to the advice: {text}', ervaring: 'Experience, not policy: {text}' },
};
