import { removeSource } from '../../db/knowledge.ts';
import { listSources, type SourceRow } from '../../db/sources.ts';
import { slipsBetween } from '../../retrieval/analysis/spelling.ts';
import { fill } from '../i18n/cli-texts.ts';
import { EVERYONE } from '../knowledge.ts';
import { type CommandContext, CommandFailed } from './command.ts';

/** A source in one line: what it is, how much it holds, from when, and until when. */
const lineOf = (source: SourceRow, { texts }: CommandContext): string => {
  const until = source.expired ? texts.expired : texts.validUntil;
  const notes = [
    ...(source.edition === 'bundled' ? [texts.rendering] : []),
    ...(source.silent ? [texts.silent] : []),
    ...(source.owner ? [fill(texts.ownedBy, { owner: source.owner })] : []),
    ...(source.validUntil ? [fill(until, { date: source.validUntil })] : []),
  ];
  const columns = [
    source.id.padEnd(22),
    source.class.padEnd(9),
    source.level.padEnd(9),
    `v${String(source.version).padEnd(3)}`,
    `${String(source.sections.length).padStart(4)} §`,
    `${String(source.passages).padStart(4)} p `,
    source.published ?? '-',
    ` ${source.title}`,
  ];
  return `${columns.join(' ')}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
};

/** `durf sources`: what is in the knowledge base. */
export const runSources = async (context: CommandContext, options: { json?: boolean }): Promise<number> => {
  const { database } = await context.knowledge();
  const sources = await listSources(database, EVERYONE);
  if (options.json) {
    const rows = sources.map(({ ingested_at, silent, published, ...source }) => ({
      id: source.id,
      document: source.document,
      title: source.title,
      class: source.class,
      level: source.level,
      edition: source.edition,
      version: source.version,
      passages: source.passages,
      date: published,
      publisher: source.publisher,
      address: source.address,
      owner: source.owner,
      valid_until: source.validUntil,
      expired: source.expired,
      silent,
      ingested: ingested_at.toISOString(),
      sections: source.sections,
    }));
    context.io.out(`${JSON.stringify(rows, null, 2)}\n`);
    return 0;
  }
  context.io.out(`${sources.map((source) => lineOf(source, context)).join('\n')}\n`);
  return 0;
};

/** Removes a source, and says so. */
export const removeNamed = async ({ io, texts, knowledge }: CommandContext, id: string): Promise<void> => {
  const { database } = await knowledge();
  if (!(await removeSource(database, id))) throw new CommandFailed(fill(texts.notThere, { id }));
  io.out(`${fill(texts.removed, { id })}\n`);
};

/** `durf sources remove`: takes a source away with its sections, passages and vectors. */
export const runRemove = async (context: CommandContext, id: string): Promise<number> => {
  await removeNamed(context, id);
  return 0;
};

/** `durf show`: the stored text of a whole section, letter for letter. */
export const runShow = async (context: CommandContext, id: string): Promise<number> => {
  const knowledge = await context.knowledge();
  const section = await knowledge.readSection(id, EVERYONE);
  if (section) {
    context.io.out(`${section.body}\n`);
    return 0;
  }
  const ids = (await listSources(knowledge.database, EVERYONE)).flatMap(({ sections }) => sections);
  const near = ids
    .map((one) => ({ one, far: one.startsWith(id) || one.includes(id) ? 0 : slipsBetween(one, id, 6) }))
    .filter(({ far }) => far <= 6)
    .sort((a, b) => a.far - b.far)
    .slice(0, 5)
    .map(({ one }) => one);
  const { texts } = context;
  const hint = near.length > 0 ? ` ${fill(texts.didYouMean, { ids: near.join(', ') })}` : '';
  throw new CommandFailed(fill(texts.noSection, { id }) + hint);
};
