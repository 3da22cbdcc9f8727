import type { Database } from '../../db/database.ts';
import { closeGap, type GapTopic, listGaps, readGap, takeGap } from '../../db/gaps.ts';
import { bucketOf, GapClosing } from '../../facilitation/gaps/gap-list.ts';
import { type CliTexts, fill } from '../i18n/cli-texts.ts';
import { type CommandContext, CommandFailed } from './command.ts';

export interface GapOptions {
  readonly json?: boolean;
  readonly owner?: string;
  readonly by?: string;
}

/** A topic as `durf gaps --json` prints it: the stable form for programs outside. */
const stableGap = (topic: GapTopic) => ({
  id: topic.id,
  question: topic.question,
  language: topic.language,
  state: topic.state,
  owner: topic.owner,
  closedBy: topic.closedBy,
  asked: bucketOf(topic.times),
  newest: topic.newest,
  nearest: topic.nearest,
  wordings: topic.wordings.map(({ question }) => question),
  words: [...new Set(topic.wordings.flatMap(({ shared }) => shared?.split(', ') ?? []))],
});

const stateOf = ({ state, owner, closedBy }: GapTopic, texts: CliTexts): string => {
  switch (state) {
    case 'open':
      return texts.gapOpen;
    case 'taken':
      return fill(texts.gapTaken, { owner: owner ?? '?' });
    case 'closed':
      return fill(texts.gapClosed, { by: closedBy ?? '?' });
  }
};

const printGaps = ({ io, texts }: CommandContext, topics: readonly GapTopic[]): void => {
  if (topics.length === 0) io.out(`${texts.gapsNone}\n`);
  for (const topic of topics) {
    const { id, question, asked, newest, nearest, wordings, words } = stableGap(topic);
    const lines = [
      question,
      [
        stateOf(topic, texts),
        fill(texts.gapAsked, { times: asked, month: newest }),
        ...(nearest ? [fill(texts.gapNearest, { section: nearest })] : []),
      ].join(' · '),
      ...wordings.map((wording) => `= ${wording}`),
      ...(words.length > 0 ? [fill(texts.gapWords, { words: words.join(', ') })] : []),
      id,
    ];
    io.out(`${lines.join('\n    ')}\n`);
  }
};

const changeGap = async (
  { io, texts }: CommandContext,
  database: Database,
  topic: GapTopic,
  options: GapOptions,
): Promise<void> => {
  const done = options.owner
    ? await takeGap(database, topic.id, options.owner)
    : await closeGap(database, topic.id, GapClosing.parse(options.by), new Date());
  const now = await readGap(database, topic.id);
  const state = now ? stateOf(now, texts) : '?';
  if (!done) throw new CommandFailed(fill(texts.gapNotOpen, { state }));
  io.out(`${state}: ${topic.question}\n`);
};

/**
 * `durf gaps`: what could not be answered, together by meaning, with owner and state. `take ID --owner NAME` gives one an
 * owner, `close ID --by WHAT` settles it; the start of an id is enough where only one begins so.
 */
export const runGaps = async (
  context: CommandContext,
  what: string | undefined,
  id: string | undefined,
  options: GapOptions,
): Promise<number> => {
  const { io, texts } = context;
  const use =
    what === 'take' ? options.owner && !options.by : what === 'close' && options.by && !options.owner;
  if (what !== undefined && (id === undefined || !use || options.json)) {
    throw new CommandFailed(texts.gapsUse, 2);
  }
  if (what === undefined && (options.owner ?? options.by)) throw new CommandFailed(texts.gapsUse, 2);
  const { database } = await context.knowledge();
  const topics = await listGaps(database);
  if (id !== undefined) {
    const [topic, ...more] = topics.filter((one) => one.id.startsWith(id));
    if (!topic || more.length > 0) throw new CommandFailed(fill(texts.noGap, { id }));
    await changeGap(context, database, topic, options);
  } else if (options.json) io.out(`${JSON.stringify(topics.map(stableGap), null, 2)}\n`);
  else printGaps(context, topics);
  return 0;
};
