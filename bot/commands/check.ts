/** One line of `durf doctor`: what was looked at, whether it is good, and with the mend when it is not. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly text: string;
}

export const say = (nl: string, en: string, locale: 'nl' | 'en'): string => (locale === 'nl' ? nl : en);
