import { approach } from './approach.ts';
import { context } from './context.ts';
import { deeds } from './deeds.ts';
import { distress } from './distress.ts';
import { gain } from './gain.ts';
import { misconduct } from './misconduct.ts';
import { compileWords } from './notation.ts';
import { people } from './people.ts';
import { secrets } from './secrets.ts';
import { threat } from './threat.ts';
import { serviceTopics } from './topics-customs.ts';
import { ordinary } from './topics-ordinary.ts';
import { privateTopics } from './topics-private.ts';
import { ways } from './topics-ways.ts';

export const lists = {
  ...people,
  ...approach,
  ...gain,
  ...threat,
  ...secrets,
  ...misconduct,
  ...distress,
  ...context,
  ...deeds,
  ...privateTopics,
  ...serviceTopics,
  ...ways,
  ...ordinary,
};

export type Idea = keyof typeof lists | 'question';

export type Language = 'nl' | 'en';

const compiled = (language: Language): ReadonlyArray<readonly [Idea, RegExp]> =>
  Object.entries(lists).map(([idea, list]) => [idea as Idea, compileWords(list[language])]);

export const patterns = { nl: compiled('nl'), en: compiled('en') };
