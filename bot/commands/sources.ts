import { listSources } from '../../db/sources.ts';
import { slipsBetween } from '../../retrieval/analysis/spelling.ts';
import { fill } from '../i18n/cli-texts.ts';
import { EVERYONE } from '../knowledge.ts';
import { type CommandContext, CommandFailed } from './command.ts';

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
      silent,
      ingested: ingested_at.toISOString(),
      sections: source.sections,
    }));
    context.io.out(`${JSON.stringify(rows, null, 2)}\n`);
    return 0;
  }
  const lines = sources.map(
    (source) =>
      `${source.id.padEnd(22)} ${source.class.padEnd(9)} ${source.level.padEnd(9)} v${String(source.version).padEnd(3)} ` +
      `${String(source.sections.length).padStart(4)} § ${String(source.passages).padStart(4)} p  ${source.published ?? '-'}  ${source.title}` +
      `${source.edition === 'bundled' ? ` (${context.texts.rendering}${source.silent ? ', zwijgt / silent' : ''})` : ''}`,
  );
  context.io.out(`${lines.join('\n')}\n`);
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
