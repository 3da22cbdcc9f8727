import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { stemOf } from './analysis/stems.ts';
import { fold, tokensOf } from './analysis/tokens.ts';
import { askingOf } from './asking.ts';
import type { Query } from './query.ts';
import { type BankQuestion, createQuestionBank } from './question-bank.ts';
import type { RankedSection } from './rank.ts';
import { asksBothDocuments } from './references.ts';
import type { Rarity } from './search-port.ts';
import { Language } from './vocabulary.ts';

/**
 * Questions that take something wrong for granted, as data: `*.premises.jsonl`. Each says which words are wrong and
 * what the section says instead; lines without a wrong word are the same kind of question with the right premise.
 */
const FOLDER = new URL('./library/', import.meta.url);

const Line = z.strictObject({
  section: z.string(),
  lang: Language,
  question: z.string(),
  wrong: z.string().nullable(),
  right: z.string().optional(),
});

interface Premise {
  readonly section: string;
  readonly language: Language;
  readonly wrong: string | null;
  readonly right: string;
}

let loaded: readonly BankQuestion<Premise>[] | undefined;
const ownPremises = (): readonly BankQuestion<Premise>[] => {
  loaded ??= readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.premises.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, FOLDER), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const { section, lang, question, wrong, right = '' } = Line.parse(JSON.parse(line));
          return { language: lang, text: question, leadsTo: { section, language: lang, wrong, right } };
        }),
    );
  return loaded;
};

/** What is said instead of what the question supposes, and where. */
export interface WrongPremise {
  readonly section: string;
  readonly language: Language;
  /** The words that the section must have today for the correction to be said. */
  readonly right: string;
}

const LIKE = 0.66;

const stemsIn = (text: string, language: Language): Set<string> =>
  new Set(tokensOf(fold(text)).map(({ word }) => stemOf(word, language)));

/** Whether a text has all the words of `phrase`, in any form. */
const has = (text: string, phrase: string, language: Language): boolean => {
  const there = stemsIn(text, language);
  return [...stemsIn(phrase, language)].every((stem) => there.has(stem));
};

/** Recognises a wrong premise that was written down; the same premise in its right form is nearer when it is right. */
export const createWrongPremises = (questions = ownPremises()) => {
  const nearest = createQuestionBank(
    questions.map(({ leadsTo, ...question }) => ({
      ...question,
      leadsTo: { ...leadsTo, asking: askingOf(question.text) },
    })),
  );
  return (query: Query, rarity: Rarity, top: RankedSection | undefined): WrongPremise | undefined => {
    // "Waarom is het A?" supposes something; "is het A?" only asks. So both must ask with the same words.
    const asking = askingOf(query.text);
    if (asksBothDocuments(query.text)) return undefined;
    const found = nearest(query.features, rarity, (one) => one.asking === asking);
    if (!found || found.likeness < Math.max(LIKE, top?.asked ?? 0) || found.leadsTo.wrong === null)
      return undefined;
    const { wrong, right, language, section } = found.leadsTo;
    return has(query.text, wrong, language) && !has(query.text, right, language)
      ? { section, language, right }
      : undefined;
  };
};

/** Whether the section says it today. */
export const bornOut = (right: string, text: string): boolean => fold(text).includes(fold(right));
