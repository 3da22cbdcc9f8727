import type { Language } from '../signals/lexicon.ts';
import { compileWords } from '../signals/notation.ts';
import { askedDurf } from './asked-durf.ts';
import { askedPeople } from './asked-people.ts';
import { askedSecrets } from './asked-secrets.ts';
import { askedValues } from './asked-values.ts';

const askedLists = { ...askedPeople, ...askedSecrets, ...askedValues, ...askedDurf };

export type AskedIdea = keyof typeof askedLists;

const compiled = (language: Language): ReadonlyArray<readonly [AskedIdea, RegExp]> =>
  // the keys of a const object
  Object.entries(askedLists).map(([idea, list]) => [idea as AskedIdea, compileWords(list[language])]);

export const askedPatterns = { nl: compiled('nl'), en: compiled('en') };
