import { randomBytes } from 'node:crypto';
import { renderAnswerPrompt, renderMaterial } from '../prompts/render.ts';
import type { Citation, ComposedAnswer } from './answer-form.ts';
import { citationOf } from './citations.ts';
import { type CheckedClaim, checkClaim } from './claim-check.ts';
import { documentNameOf } from './compose.ts';
import { EndpointFault } from './endpoint.ts';
import { claimsSchema, readModelOutput } from './model-output.ts';
import { type ModelPassage, modelPassages } from './model-passages.ts';
import type { Model, ModelBudget, Question } from './ports.ts';
import type { Query } from './query.ts';
import type { RankedSection } from './rank.ts';
import type { Rarity } from './search-port.ts';

/** What was found for a question that the sources answer. */
interface Found {
  readonly question: Question;
  readonly query: Pick<Query, 'answerIn'>;
  /** Best first. */
  readonly ranked: readonly Pick<RankedSection, 'section'>[];
  /** The answer without a model: what it cites goes first. */
  readonly draft: { readonly citations: readonly Citation[] };
  /** Tells which words the sources know. */
  readonly rarity: Pick<Rarity, 'counts'>;
}

type Reworded = Pick<ComposedAnswer, 'claims' | 'more' | 'citations' | 'documents'>;

/** Says what was found in other words, or undefined when that did not work out. Never throws. */
export type Reword = (found: Found) => Promise<Reworded | undefined>;

/** What became of one question, for the log: ids, numbers and reasons, never a text. */
export interface ModelReport {
  readonly question: string;
  readonly outcome: 'model' | 'extractive';
  readonly because?: string;
  readonly attempts: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** How many claims fell, by reason. */
  readonly dropped: Readonly<Record<string, number>>;
  readonly ms: number;
}

export interface RewordSettings {
  readonly model: Model;
  readonly budget: ModelBudget;
  /** Whether this text may go to the model's provider. */
  readonly mayLeave: (text: string) => boolean;
  readonly report: (report: ModelReport) => void;
  /** For all attempts together; 20 seconds unless told. */
  readonly patience?: number;
}

const PATIENCE_MS = 20_000;
const ATTEMPTS = 2;
const MOST_CLAIMS = 5;
const MOST_CHARACTERS = 1400;
/** What is taken off the allowance before the real count is known: an answer of five claims with their quotes. */
const OUTPUT_TOKENS = 1000;
const CHARACTERS_A_TOKEN = 3;
/** As much of a question as is searched for. In characters. */
const LONGEST_QUESTION = 2000;
/** How much of the conversation goes along, so that "and the second?" can be understood. */
const TURNS = { most: 2, characters: 400 };

const materialOf = (mark: string, { question }: Found, passages: readonly ModelPassage[]): string =>
  renderMaterial(mark, [
    ...passages.map(({ id, section, text }) => ({
      name: `passage ${id}`,
      text: `(${section.sourceTitle} | ${section.title} | ${section.class})\n${text}`,
    })),
    ...question.history
      .slice(-TURNS.most)
      .map(({ role, content }) => ({ name: role, text: content.slice(0, TURNS.characters) })),
    { name: 'question', text: question.text.slice(0, LONGEST_QUESTION) },
  ]);

// A name, not a message: a message may quote what somebody wrote.
const reasonOf = (error: unknown): string =>
  error instanceof EndpointFault ? error.message : error instanceof Error ? error.name : 'unknown';

/** The claims with their numbered sources: one number for a stretch of a section, however many claims rest on it. */
const assemble = (checked: readonly CheckedClaim[]): Reworded => {
  const citations: Citation[] = [];
  const claims: { text: string; sources: number[] }[] = [];
  const documents = new Map<string, ComposedAnswer['documents'][number]>();
  let used = 0;
  for (const { text, section, quote } of checked) {
    if (claims.length >= MOST_CLAIMS || used + text.length > MOST_CHARACTERS) break;
    if (claims.some((said) => said.text === text)) continue;
    const same = citations.find(
      (one) => one.quote === quote && one.section === section.id && one.document === section.document,
    );
    const citation = same ?? citationOf(citations.length + 1, section, quote);
    if (!citation) continue;
    if (!same) citations.push(citation);
    documents.set(`${section.document} ${section.edition}`, documentNameOf(section));
    claims.push({ text, sources: [citation.n] });
    used += text.length + 6;
  }
  return { claims, more: [], citations, documents: [...documents.values()] };
};

/**
 * Lets a language model word an answer, under lock: it gets marked passages, gives claims with quotes, and what does not
 * stand the check is not shown. Whatever goes wrong, the answer that was there without it remains.
 */
export const createReword =
  ({ model, budget, mayLeave, report, patience = PATIENCE_MS }: RewordSettings): Reword =>
  async (found) => {
    const started = performance.now();
    const { question, rarity } = found;
    if (question.extractive) return undefined;
    const language = found.query.answerIn;
    const dropped: Record<string, number> = {};
    const count = { attempts: 0, inputTokens: 0, outputTokens: 0 };

    const attempt = async (
      passages: readonly ModelPassage[],
      signal: AbortSignal,
    ): Promise<Reworded | string> => {
      const mark = randomBytes(9).toString('hex');
      const instructions = renderAnswerPrompt(language, {
        mark,
        mostClaims: MOST_CLAIMS,
        mostCharacters: MOST_CHARACTERS,
      });
      const material = materialOf(mark, found, passages);
      const estimate = Math.ceil((instructions.length + material.length) / CHARACTERS_A_TOKEN);
      if (!(await budget.take(estimate + OUTPUT_TOKENS))) return 'monthly-limit';
      count.attempts += 1;
      const settle = async (input: number, output: number): Promise<void> => {
        count.inputTokens += input;
        count.outputTokens += output;
        await budget.settle(estimate + OUTPUT_TOKENS, { input, output });
      };
      const reply = await model({ instructions, schema: claimsSchema, material, signal }).catch(
        async (error: unknown) => {
          // What it cost is not known; that it was sent is.
          await settle(estimate, 0);
          throw error;
        },
      );
      const guess = { input: estimate, output: Math.ceil(reply.text.length / CHARACTERS_A_TOKEN) };
      const { input, output } = reply.tokens ?? guess;
      await settle(input, output);
      if (reply.refused) return 'refused';
      const claims = readModelOutput(reply.text);
      if (!claims) return 'garbage';
      question.onStep?.({ step: 'checking' });
      const checked = claims.flatMap((claim) => {
        const result = checkClaim(claim, passages, language, (feature) => rarity.counts.has(feature));
        if (!('fault' in result)) return [result];
        dropped[result.fault] = (dropped[result.fault] ?? 0) + 1;
        return [];
      });
      const reworded = assemble(checked);
      if (reworded.claims.length > 0) return reworded;
      return claims.length === 0 ? 'nothing-said' : 'nothing-held';
    };

    const write = async (): Promise<Reworded | string> => {
      const passages = modelPassages(
        found.ranked.map(({ section }) => section),
        found.draft.citations,
        question.visible,
      );
      if (passages.length === 0) return 'nothing-to-read';
      const going = [question.text, ...question.history.slice(-TURNS.most).map(({ content }) => content)];
      if (!going.every(mayLeave)) return 'may-not-leave';
      question.onStep?.({
        step: 'reading',
        sections: [...new Set(passages.map(({ section }) => section.title))],
      });
      const signal = AbortSignal.timeout(patience);
      let result: Reworded | string = 'garbage';
      for (let tried = 0; tried < ATTEMPTS && result === 'garbage'; tried += 1)
        result = await attempt(passages, signal).catch(reasonOf);
      return result;
    };

    const result = await write().catch((error: unknown) => (error instanceof Error ? error.name : 'unknown'));
    const failed = typeof result === 'string';
    report({
      question: question.id,
      outcome: failed ? 'extractive' : 'model',
      ...(failed ? { because: result } : {}),
      ...count,
      dropped,
      ms: Math.round(performance.now() - started),
    });
    return failed ? undefined : result;
  };
