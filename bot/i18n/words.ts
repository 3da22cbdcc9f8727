import type { Language } from '../../retrieval/vocabulary.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Texts } from './texts.ts';

const ALL: Readonly<Record<Language, Texts>> = { nl, en };

/** Durf's sentences in this language. */
export const wordsIn = (language: Language): Texts => ALL[language];

/** The language of a Slack locale such as `en-GB`, or undefined when Durf does not speak it. */
export const languageOfLocale = (locale: string): Language | undefined => {
  const start = locale.slice(0, 2).toLowerCase();
  return start === 'nl' || start === 'en' ? start : undefined;
};
