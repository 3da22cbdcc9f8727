import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Missing } from '../prompts/answer-frames.ts';
import { askingOf, isTelling } from './asking.ts';
import type { Query } from './query.ts';
import { type BankQuestion, createQuestionBank } from './question-bank.ts';
import type { RankedSection } from './rank.ts';
import type { Rarity } from './search-port.ts';
import { Language } from './vocabulary.ts';

/**
 * Questions that people will ask and that neither document answers, as data: `*.unanswered.jsonl` beside the sections
 * they come near to. Each says what is missing (a sum of money, a name, how it works) and where the nearest text is.
 */
const FOLDER = new URL('./library/', import.meta.url);

const MISSING = [
  'number',
  'share',
  'money',
  'time',
  'duration',
  'frequency',
  'name',
  'members',
  'place',
  'contact',
  'kind',
  'result',
  'content',
  'how',
  'reason',
  'opinion',
  'status',
  'rule',
  'compare',
  'other',
] as const satisfies readonly Missing[];

const Line = z.strictObject({
  section: z.string().nullable(),
  lang: Language,
  question: z.string(),
  missing: z.enum(MISSING),
});

/** What is missing, and the section that comes nearest if there is one. */
export interface Unanswered {
  readonly missing: Missing;
  readonly section: string | null;
}

let loaded: readonly BankQuestion<Unanswered>[] | undefined;
/** The project's own unanswered questions, read once; a faulty line ends the start with its file. */
const ownUnanswered = (): readonly BankQuestion<Unanswered>[] => {
  loaded ??= readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.unanswered.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, FOLDER), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const { section, lang, question, missing } = Line.parse(JSON.parse(line));
          return { language: lang, text: question, leadsTo: { missing, section } };
        }),
    );
  return loaded;
};

// A question counts as unanswered when it asks for the same as one that is, is like it, and more so than like any
// question that has an answer. Where the asking words say little ("welke", "hoe"), it must be nearly the same question.
const TELLING = { like: 0.55, ahead: 0.08 };
const VAGUE = { like: 0.85, ahead: 0.12 };

/** Recognises a question that the documents are known to leave open. */
export const createUnanswered = (questions = ownUnanswered()) => {
  const nearest = createQuestionBank(
    questions.map(({ leadsTo, ...question }) => ({
      ...question,
      leadsTo: { ...leadsTo, asking: askingOf(question.text) },
    })),
  );
  return (query: Query, rarity: Rarity, top: RankedSection | undefined): Unanswered | undefined => {
    const asking = askingOf(query.text);
    const found = nearest(query.features, rarity, (one) => one.asking === asking);
    const { like, ahead } = isTelling(asking) ? TELLING : VAGUE;
    return found && found.likeness >= like && found.likeness >= (top?.asked ?? 0) + ahead
      ? found.leadsTo
      : undefined;
  };
};
