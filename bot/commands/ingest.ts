import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { openReader } from '../../retrieval/loading/reader.ts';
import { Day, type EvidenceClass, Level } from '../../retrieval/vocabulary.ts';
import { fill } from '../i18n/cli-texts.ts';
import { type CommandContext, CommandFailed } from './command.ts';
import { progressFor } from './progress.ts';
import { type FileFound, filesAt, LARGEST_MB } from './read-files.ts';
import { removeNamed } from './sources.ts';
import { type Desk, type Taken, type TakeOptions, takeDocument } from './take-document.ts';

export interface IngestOptions {
  readonly class?: EvidenceClass;
  readonly level?: string;
  readonly replaces?: 'advies' | 'agenda';
  readonly title?: string;
  readonly owner?: string;
  readonly validUntil?: string;
  readonly remove?: string;
}

/** The words that take a last day away. */
const NO_DAY = new Set(['geen', 'none']);

const wrongValue = ({ texts }: CommandContext, value: string, allowed: string): CommandFailed =>
  new CommandFailed(fill(texts.invalidValue, { value, allowed }), 2);

const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Checks what was asked before anything is opened; words that people type are trimmed. */
const readOptions = async (
  context: CommandContext,
  paths: readonly string[],
  options: IngestOptions,
): Promise<TakeOptions> => {
  const { texts, io } = context;
  const { level, validUntil, title, owner } = options;
  if (level !== undefined && !Level.safeParse(level).success) {
    throw wrongValue(context, level, 'openbaar, douane, groep:ID');
  }
  const noDay = validUntil !== undefined && NO_DAY.has(validUntil);
  if (validUntil !== undefined && !noDay && !Day.safeParse(validUntil).success) {
    throw wrongValue(context, validUntil, texts.dayForm);
  }
  for (const words of [title, owner]) {
    if (words?.trim() === '') throw wrongValue(context, words, texts.someWords);
  }
  if (options.remove === undefined && paths.length === 0) {
    throw new CommandFailed(fill(texts.missingArgument, { what: 'PATH' }), 2);
  }
  const [only] = paths;
  const one = paths.length === 1 && only !== undefined && !(await isFolder(resolve(io.cwd, only)));
  if (!one && (title !== undefined || options.replaces !== undefined) && paths.length > 0) {
    throw new CommandFailed(texts.oneFileOnly, 2);
  }
  return {
    ...(options.class ? { class: options.class } : {}),
    ...(level ? { level } : {}),
    ...(options.replaces ? { replaces: options.replaces } : {}),
    ...(title ? { title: title.trim() } : {}),
    ...(owner ? { owner: owner.trim() } : {}),
    ...(validUntil === undefined ? {} : { validUntil: noDay ? null : validUntil }),
  };
};

/** Says what became of one file; false when it was left out. */
const sayTaken = ({ io, texts }: CommandContext, path: string, taken: Taken, replaces?: string): boolean => {
  const leftOut = (why: string): false => {
    io.err(`${fill(texts.skipped, { path, why })}\n`);
    return false;
  };
  switch (taken.became) {
    case 'unreadable':
      return leftOut(fill(texts.fileFaults[taken.fault] ?? taken.fault, { document: replaces ?? '' }));
    case 'forbidden':
      return leftOut(
        taken.why.because === 'bsn'
          ? fill(texts.hasBsn, { section: taken.why.section })
          : fill(texts.isMarked, { words: taken.why.words }),
      );
    case 'ingested':
    case 'unchanged':
      io.out(
        `${fill(taken.became === 'ingested' ? texts.ingested : texts.unchanged, { id: taken.id, sections: taken.sections })}\n`,
      );
      if (replaces) io.out(`${fill(texts.silentNow, { document: replaces })}\n`);
      return true;
  }
};

const NAMED_AT_MOST = 3;

/** In one line what was passed over in a folder: nobody asked for it by name, but nothing goes in silence. */
const sayPassedOver = ({ io, texts }: CommandContext, files: readonly FileFound[]): void => {
  for (const why of ['hidden', 'other-kind'] as const) {
    const names = files.flatMap((file) =>
      file.found === 'passed-over' && file.why === why ? [basename(file.path)] : [],
    );
    if (names.length === 0) continue;
    const some = `${names.slice(0, NAMED_AT_MOST).join(', ')}${names.length > NAMED_AT_MOST ? ', …' : ''}`;
    const said = why === 'hidden' ? texts.passedHidden : texts.passedOther;
    io.err(`${fill(said, { count: names.length, names: some })}\n`);
  }
};

/** `durf ingest`: adds documents, does only again what changed, says of each file what became of it. */
export const runIngest = async (
  context: CommandContext,
  paths: readonly string[],
  options: IngestOptions,
): Promise<number> => {
  const { io, texts } = context;
  const wanted = await readOptions(context, paths, options);
  const knowledge = await context.knowledge();
  if (options.remove !== undefined) {
    await removeNamed(context, options.remove);
    if (paths.length === 0) return 0;
  }
  const counts = { ingested: 0, unchanged: 0, left: 0 };
  const reader = openReader();
  // A document that takes long says how far it is; a folder is followed by what it says of each file.
  const desk = (): Desk => ({ knowledge, reader, cwd: io.cwd, progress: progressFor(context) });
  try {
    for (const path of paths) {
      const passed: FileFound[] = [];
      let files = 0;
      for await (const file of filesAt(path, io.cwd)) {
        if (file.found === 'passed-over') {
          passed.push(file);
          continue;
        }
        files += 1;
        if (file.found === 'fault') {
          counts.left += 1;
          const why = fill(texts.fileFaults[file.fault] ?? file.fault, { limit: LARGEST_MB });
          io.err(`${fill(texts.skipped, { path: file.path, why })}\n`);
          continue;
        }
        const taken = await takeDocument(desk(), file, wanted);
        const said = sayTaken(context, file.path, taken, options.replaces);
        counts[said && 'id' in taken ? taken.became : 'left'] += 1;
      }
      sayPassedOver(context, passed);
      if (files === 0) {
        counts.left += 1;
        io.err(`${fill(texts.noFiles, { path })}\n`);
      }
    }
  } finally {
    reader.close();
  }
  const files = counts.ingested + counts.unchanged + counts.left;
  if (files > 1) io.out(`${fill(texts.ingestSummary, { files, ...counts })}\n`);
  return counts.left > 0 ? 1 : 0;
};
