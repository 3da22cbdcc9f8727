/**
 * The borders of the repository as data: who may import whom, which package belongs where, how files are named and how
 * large they grow. `docs/` explains none of this a second time; a border is moved here, on purpose, or not at all.
 */

/** Per top folder the folders of the project that it may import, besides itself. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  prompts: [],
  facilitation: [],
  retrieval: ['prompts'],
  db: ['facilitation', 'retrieval'],
  bot: ['prompts', 'facilitation', 'retrieval', 'db'],
  bin: ['bot'],
  test: ['prompts', 'facilitation', 'retrieval', 'db', 'bot', 'bin'],
};

/** The folders whose code runs in production: their files stay small. */
export const productionFolders = ['prompts', 'facilitation', 'retrieval', 'db', 'bot', 'bin'] as const;

/** A package, or all of a scope when it ends in `/*`, and the only files or folders that may import it. */
export const packageHomes: readonly { readonly package: string; readonly only: readonly string[] }[] = [
  { package: '@slack/*', only: ['bot/'] },
  { package: 'pg', only: ['db/'] },
  { package: 'pgvector', only: ['db/'] },
  { package: '@electric-sql/*', only: ['db/'] },
  { package: 'unpdf', only: ['retrieval/loading/'] },
  { package: 'mammoth', only: ['retrieval/loading/'] },
  { package: 'htmlparser2', only: ['retrieval/loading/'] },
  { package: 'yauzl', only: ['retrieval/loading/'] },
  {
    package: 'langchain',
    only: ['retrieval/models.ts', 'retrieval/loaders.ts', 'retrieval/retriever.ts'],
  },
  {
    package: '@langchain/*',
    only: ['retrieval/models.ts', 'retrieval/loaders.ts', 'retrieval/retriever.ts'],
  },
];

/** What the pure core may import from outside; everything else, `node:*` first, stays out. */
export const purePackages: Readonly<Record<string, readonly string[]>> = {
  facilitation: ['zod', 'yaml', 'ibantools', 'libphonenumber-js'],
};

/**
 * Inside these folders each sub-folder is a feature, and features do not import each other. `shared` is the vocabulary
 * that all of them may use; it knows no feature. `together` lists sub-folders that make up one feature. Files directly
 * in the folder, and the sub-folders in `wiring`, put features together.
 */
export interface FeatureRule {
  readonly shared: readonly string[];
  readonly wiring: readonly string[];
  readonly together: readonly (readonly string[])[];
}

export const features: Readonly<Record<string, FeatureRule>> = {
  bot: { shared: ['i18n', 'slack', 'pictures', 'sealing'], wiring: ['commands'], together: [] },
  facilitation: { shared: ['text'], wiring: [], together: [['sessions', 'steps', 'formats']] },
};

/** The only reader of the environment. Starters in `bin/` and tests read it too: they come before and beside Durf. */
export const environmentReaders = ['bot/config.ts', 'bin/', 'test/'] as const;

/** Words that say nothing about what a file is for. */
export const emptyNames = [
  'util',
  'utils',
  'helper',
  'helpers',
  'type',
  'types',
  'manager',
  'service',
] as const;

/** Tools read their settings from a default export. */
export const defaultExportsAllowed = ['vitest.config.ts'] as const;

export const mostLines = 200;

/** Files that may be longer, each with its reason. A line here that is no longer needed is a fault too. */
export const longFiles: Readonly<Record<string, string>> = {
  'bot/i18n/cli-texts.ts':
    'sentences, not code: both languages stand side by side, so that none is forgotten',
};
