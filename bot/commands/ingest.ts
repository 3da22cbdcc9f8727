import { relative } from 'node:path';
import { removeSource } from '../../db/knowledge.ts';
import { ingestChanged, languageOfText } from '../../retrieval/ingest.ts';
import { librarySections, readLibrary } from '../../retrieval/library.ts';
import { sectionsOf, slugOf, titleOf } from '../../retrieval/markdown.ts';
import { cutOriginal } from '../../retrieval/original.ts';
import type { SourceDraft } from '../../retrieval/source-draft.ts';
import type { EvidenceClass } from '../../retrieval/vocabulary.ts';
import { Level } from '../../retrieval/vocabulary.ts';
import { fill } from '../i18n/cli-texts.ts';
import { type CommandContext, CommandFailed } from './command.ts';
import { progressFor } from './progress.ts';
import { filesAt, LARGEST_MB } from './read-files.ts';

export interface IngestOptions {
  readonly class?: EvidenceClass;
  readonly level?: string;
  readonly replaces?: 'advies' | 'agenda';
  readonly remove?: string;
}

type File = { readonly path: string; readonly name: string; readonly text: string };

const draftOf = (file: File, cwd: string, options: IngestOptions): SourceDraft => {
  const path = relative(cwd, file.path) || file.name;
  const id = slugOf(path.replace(/\.[^.]+$/, ''));
  const title = titleOf(file.text, file.name);
  return {
    id,
    document: id,
    title,
    class: options.class ?? 'norm',
    level: options.level ?? 'douane',
    edition: 'original',
    path,
    publisher: null,
    published: null,
    address: null,
    language: languageOfText(file.text),
    sections: sectionsOf(id, title, file.text),
  };
};

/**
 * An original of one of the two documents: cut into the same sections, under the same ids. What leads to a section in
 * the bundled edition (its questions, its English rendering) leads to it here too.
 */
const originalOf = async (
  file: File,
  cwd: string,
  document: 'advies' | 'agenda',
): Promise<SourceDraft | undefined> => {
  const bundled = (await readLibrary()).find(({ id }) => id === document);
  const cut = cutOriginal(file.text, await librarySections(document, 'nl'));
  if (!bundled || cut.length === 0) return undefined;
  const ways = new Map(bundled.sections.map((section) => [section.id, section]));
  return {
    ...bundled,
    id: `${document}-origineel`,
    edition: 'original',
    path: relative(cwd, file.path) || file.name,
    sections: cut.map((section) => {
      const same = ways.get(section.id);
      return {
        ...section,
        questions: same?.questions ?? [],
        ...(same?.rendering ? { rendering: same.rendering } : {}),
      };
    }),
  };
};

/** `durf ingest`: adds Markdown and text, does only again what changed, says of each file what became of it. */
export const runIngest = async (
  context: CommandContext,
  paths: readonly string[],
  options: IngestOptions,
): Promise<number> => {
  const { io, texts } = context;
  if (options.level !== undefined && !Level.safeParse(options.level).success) {
    throw new CommandFailed(
      fill(texts.invalidValue, { value: options.level, allowed: 'openbaar, douane, groep:ID' }),
      2,
    );
  }
  if (options.remove === undefined && paths.length === 0) {
    throw new CommandFailed(fill(texts.missingArgument, { what: 'PATH' }), 2);
  }
  const { database, store, embedder } = await context.knowledge();
  if (options.remove !== undefined) {
    const there = await removeSource(database, options.remove);
    if (!there) throw new CommandFailed(fill(texts.notThere, { id: options.remove }));
    io.out(`${fill(texts.removed, { id: options.remove })}\n`);
    if (paths.length === 0) return 0;
  }
  let failed = 0;
  for (const path of paths) {
    let files = 0;
    for await (const file of filesAt(path, io.cwd)) {
      files += 1;
      if (!file.ok) {
        failed += 1;
        const why = fill(texts.fileFaults[file.fault] ?? file.fault, { limit: LARGEST_MB });
        io.err(`${fill(texts.skipped, { path: file.path, why })}\n`);
        continue;
      }
      const draft = options.replaces
        ? await originalOf(file, io.cwd, options.replaces)
        : draftOf(file, io.cwd, options);
      if (!draft) {
        failed += 1;
        const why = fill(texts.fileFaults['not-found-in-original'] ?? '', {
          document: options.replaces ?? '',
        });
        io.err(`${fill(texts.skipped, { path: file.path, why })}\n`);
        continue;
      }
      const report = await ingestChanged(store, embedder, [draft], progressFor(context));
      const said = report.changed.length > 0 ? texts.ingested : texts.unchanged;
      io.out(`${fill(said, { id: draft.id, sections: draft.sections.length })}\n`);
      if (options.replaces) io.out(`${fill(texts.silentNow, { document: options.replaces })}\n`);
    }
    if (files === 0) {
      failed += 1;
      io.err(`${fill(texts.noFiles, { path })}\n`);
    }
  }
  return failed > 0 ? 1 : 0;
};
