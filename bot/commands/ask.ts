import { z } from 'zod';
import { type ComposedAnswer, stableForm } from '../../retrieval/answer-form.ts';
import { Language, Turn } from '../../retrieval/vocabulary.ts';
import { type CliTexts, fill } from '../i18n/cli-texts.ts';
import { EVERYONE, type Knowledge } from '../knowledge.ts';
import { type CommandContext, CommandFailed } from './command.ts';

export interface AskOptions {
  readonly lang?: 'nl' | 'en';
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly as?: string;
}

const QuestionLine = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  question: z.string(),
  history: z.array(Turn).default([]),
  lang: Language.optional(),
});

/** An answer for a terminal: text, numbered sources with page and section, coverage, and who composed it. */
const renderAnswer = (answer: ComposedAnswer, texts: CliTexts): string => {
  const sources = answer.citations.map(({ n, document, title, page, section, edition, class: evidence }) => {
    const named = answer.documents.find((one) => one.id === document && one.edition === edition);
    const facts = [
      `${named?.title ?? document}${named?.year ? ` (${named.year})` : ''}`,
      `§ ${title}`,
      ...(page ? [fill(texts.page, { page })] : []),
      evidence,
      ...(edition === 'bundled' ? [texts.rendering] : []),
    ];
    return `  [${n}] ${facts.join(', ')}\n      ${section}`;
  });
  return [
    answer.answer,
    ...(sources.length > 0 ? [`${texts.sourcesHeading}\n${sources.join('\n')}`] : []),
    answer.coverage,
    answer.writtenBy === 'model' ? texts.writtenByModel : texts.composed,
  ].join('\n\n');
};

const askLines = async (
  { io, texts }: CommandContext,
  { ask }: Knowledge,
  lang?: 'nl' | 'en',
): Promise<number> => {
  let number = 0;
  let failed = 0;
  for await (const line of io.lines) {
    number += 1;
    if (line.trim() === '') continue;
    const parsed = readLine(line);
    if (!parsed.success) {
      failed += 1;
      const error = fill(texts.badLine, { line: number, what: parsed.why });
      io.err(`${error}\n`);
      // The other end counts lines, so a line that can not be read gets an answer line too.
      io.out(`${JSON.stringify({ id: null, error })}\n`);
      continue;
    }
    const { id, question, history, lang: own } = parsed.data;
    const language = own ?? lang;
    const answer = await ask({
      id,
      text: question,
      history,
      visible: EVERYONE,
      ...(language ? { language } : {}),
    });
    io.out(`${JSON.stringify(stableForm(answer))}\n`);
  }
  return failed > 0 ? 1 : 0;
};

const readLine = (
  line: string,
): { success: true; data: z.infer<typeof QuestionLine> } | { success: false; why: string } => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { success: false, why: line.slice(0, 40) };
  }
  const parsed = QuestionLine.safeParse(value);
  if (parsed.success) return { success: true, data: parsed.data };
  const [issue] = parsed.error.issues;
  return { success: false, why: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim() };
};

/** `durf ask`: one question as text or JSON, or many as JSON lines. */
export const runAsk = async (
  context: CommandContext,
  question: string | undefined,
  options: AskOptions,
): Promise<number> => {
  const { io, texts } = context;
  if (options.as !== undefined) throw new CommandFailed(texts.operatorOnly, 2);
  if ((question === undefined) === !options.jsonl) throw new CommandFailed(texts.oneOfTwo, 2);
  const knowledge = await context.knowledge();
  if (question === undefined) return askLines(context, knowledge, options.lang);
  const answer = await knowledge.ask({
    id: 'q1',
    text: question,
    history: [],
    visible: EVERYONE,
    ...(options.lang ? { language: options.lang } : {}),
  });
  io.out(
    options.json ? `${JSON.stringify(stableForm(answer), null, 2)}\n` : `${renderAnswer(answer, texts)}\n`,
  );
  return 0;
};
