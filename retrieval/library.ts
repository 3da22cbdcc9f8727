import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import type { SectionDraft, SourceDraft } from './source-draft.ts';
import { EvidenceClass, Language, Level } from './vocabulary.ts';

/** The bundled edition: both documents in Durf's own words, with English renderings and anticipated questions. */
const FOLDER = new URL('./library/', import.meta.url);

const LibraryDocument = z.strictObject({
  id: z.string(),
  title: z.string(),
  short: z.record(Language, z.string()),
  class: EvidenceClass,
  level: Level,
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  address: z.url().nullable(),
  left_out: z.record(z.string(), z.string()),
});
export type LibraryDocument = z.infer<typeof LibraryDocument>;

const SectionHead = z.strictObject({
  id: z.string(),
  page: z.string().nullable().default(null),
  found_by: z.string().optional(),
});

const QuestionLine = z.strictObject({ section: z.string(), lang: Language, question: z.string().min(3) });

export interface LibrarySection {
  readonly id: string;
  readonly title: string;
  readonly page: string | null;
  /** The heading or first words by which the section is found in the original. */
  readonly foundBy: string | undefined;
  readonly body: string;
}

const SECTION = /^## (.+)\n+<!-- section\n([\s\S]*?)-->\n/gm;

/** The sections of one library file: a heading, its facts in a comment, and the text up to the next heading. */
export const readLibraryFile = (text: string, name: string): LibrarySection[] => {
  const heads = [...text.replaceAll('\r\n', '\n').matchAll(SECTION)];
  return heads.map((head, index) => {
    const parsed = SectionHead.safeParse(parse(head[2] ?? ''));
    if (!parsed.success) throw new Error(`${name}, section "${head[1]}": ${z.prettifyError(parsed.error)}`);
    const start = head.index + head[0].length;
    const body = text.slice(start, heads[index + 1]?.index ?? text.length).trim();
    return {
      id: parsed.data.id,
      title: (head[1] ?? '').trim(),
      page: parsed.data.page,
      foundBy: parsed.data.found_by,
      body,
    };
  });
};

export const libraryDocuments = async (): Promise<LibraryDocument[]> =>
  z.array(LibraryDocument).parse(parse(await readFile(new URL('documents.yaml', FOLDER), 'utf8')));

const filesOf = async (document: string, ending: string): Promise<{ name: string; text: string }[]> => {
  const folder = new URL(`${document}/`, FOLDER);
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(new URL(name, folder), 'utf8') })),
  );
};

export const librarySections = async (document: string, language: Language): Promise<LibrarySection[]> =>
  (await filesOf(document, `.${language}.md`)).flatMap(({ name, text }) => readLibraryFile(text, name));

const questionsOf = async (document: string): Promise<Map<string, SectionDraft['questions'][number][]>> => {
  const bySection = new Map<string, SectionDraft['questions'][number][]>();
  for (const { text } of await filesOf(document, '.questions.jsonl')) {
    for (const line of text.split('\n').filter(Boolean)) {
      const { section, lang, question } = QuestionLine.parse(JSON.parse(line));
      const list = bySection.get(section) ?? [];
      list.push({ language: lang, text: question });
      bySection.set(section, list);
    }
  }
  return bySection;
};

/** The bundled edition as drafts for ingestion. */
export const readLibrary = async (): Promise<SourceDraft[]> =>
  Promise.all(
    (await libraryDocuments()).map(async (document) => {
      const [dutch, english, questions] = await Promise.all([
        librarySections(document.id, 'nl'),
        librarySections(document.id, 'en'),
        questionsOf(document.id),
      ]);
      const renderings = new Map(english.map((section) => [section.id, section]));
      return {
        id: document.id,
        document: document.id,
        title: document.title,
        class: document.class,
        level: document.level,
        edition: 'bundled' as const,
        path: null,
        publisher: document.publisher,
        published: document.published,
        address: document.address,
        language: 'nl' as const,
        sections: dutch.map(({ id, title, page, body }) => {
          const rendering = renderings.get(id);
          return {
            id,
            title,
            page,
            body,
            ...(rendering ? { rendering: { title: rendering.title, body: rendering.body } } : {}),
            questions: questions.get(id) ?? [],
          };
        }),
      };
    }),
  );
