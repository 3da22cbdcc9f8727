/** Small files with one fault each, and the words by which the fault is noticed. */
const tick = '`';

export const plantedFaults: readonly {
  readonly what: string;
  readonly path: string;
  readonly text: string;
  readonly notices: string;
}[] = [
  {
    what: 'the core reaches for the database',
    path: 'facilitation/sessions/advance.ts',
    text: "import { changeSession } from '../../db/sessions.ts';\n",
    notices: 'facilitation/ may import nothing',
  },
  {
    what: 'only a type is imported over a border',
    path: 'retrieval/search.ts',
    text: "import type {\n  Database, // the memory\n} from '../db/database.ts';\n",
    notices: 'retrieval/search.ts:1 imports ../db/database.ts',
  },
  {
    what: 'an import waits until it runs',
    path: 'retrieval/search.ts',
    text: "const open = async () => (await import('../db/pool.ts')).openServer;\n",
    notices: 'retrieval/ may import prompts',
  },
  {
    what: 'an import hides in a type',
    path: 'facilitation/ports.ts',
    text: "export type Pool = import('pg').Pool;\n",
    notices: 'facilitation/ imports only zod',
  },
  {
    what: 'an import hides in a template',
    path: 'retrieval/search.ts',
    text: `const a = ${tick}x ${'$'}{await import(${tick}pg${tick})} y${tick};\n`,
    notices: 'pg belongs in db/ only',
  },
  {
    what: 'the name of an import is computed',
    path: 'bot/main.ts',
    text: "const one = await import('./' + name);\n",
    notices: 'can not be read',
  },
  {
    what: 'an old-fashioned require',
    path: 'retrieval/chunk.ts',
    text: "const { Pool } = require('pg');\n",
    notices: 'pg belongs in db/ only',
  },
  {
    what: 'an import for its effect alone',
    path: 'db/pool.ts',
    text: "import '@slack/bolt';\n",
    notices: '@slack/* belongs in bot/ only',
  },
  {
    what: 'a path inside a package',
    path: 'bot/app.ts',
    text: "import { x } from '@electric-sql/pglite/node-postgres';\n",
    notices: '@electric-sql/* belongs in db/ only',
  },
  {
    what: 'vectors outside the database folder',
    path: 'retrieval/rank.ts',
    text: "import { toSql } from 'pgvector';\n",
    notices: 'pgvector belongs in db/ only',
  },
  {
    what: 'langchain outside its three files',
    path: 'retrieval/answer.ts',
    text: "import { BaseRetriever } from '@langchain/core/retrievers';\n",
    notices: '@langchain/* belongs in retrieval/models.ts',
  },
  {
    what: 'langchain itself in the Slack side',
    path: 'bot/answers/listeners.ts',
    text: "import { createAgent } from 'langchain';\n",
    notices: 'langchain belongs in retrieval/models.ts',
  },
  {
    what: 'the core reads a clock of Node without its prefix',
    path: 'facilitation/text/fold.ts',
    text: "import { readFileSync } from 'fs';\n",
    notices: 'facilitation/ is pure: no fs',
  },
  {
    what: 'one feature imports another in the Slack side',
    path: 'bot/stories/listeners.ts',
    text: "import { showAnswer } from '../answers/views.ts';\n",
    notices: 'features do not import each other',
  },
  {
    what: 'one feature imports another in the core',
    path: 'facilitation/stories/consent.ts',
    text: "import { advance } from '../sessions/advance.ts';\n",
    notices: 'features do not import each other',
  },
  {
    what: 'the shared vocabulary knows a feature',
    path: 'bot/slack/blocks.ts',
    text: "import { answerText } from '../answers/views.ts';\n",
    notices: 'slack is shared by all features and knows none',
  },
  {
    what: 'production code imports a test',
    path: 'bot/main.ts',
    text: "import { fakeClock } from '../test/support/clock.ts';\n",
    notices: 'nothing imports test/',
  },
  {
    what: 'a path leads out of the project',
    path: 'db/pool.ts',
    text: "import { x } from '../../other/x.ts';\n",
    notices: 'outside the project',
  },
  {
    what: 'a default export',
    path: 'db/pool.ts',
    text: 'export default class Pool {}\n',
    notices: 'db/pool.ts:1 has a default export',
  },
  {
    what: 'a default export under another name',
    path: 'db/pool.ts',
    text: 'const pool = 1;\nexport { pool as default };\n',
    notices: 'db/pool.ts:2 has a default export',
  },
  {
    what: 'a barrel of stars',
    path: 'db/tables.ts',
    text: "export * from './stories.ts';\n",
    notices: 'no barrels',
  },
  {
    what: 'a barrel of types',
    path: 'db/tables.ts',
    text: "export type { Story } from './stories.ts';\n",
    notices: 'no barrels',
  },
  {
    what: 'an index file',
    path: 'db/index.ts',
    text: 'export const one = 1;\n',
    notices: 'barrel',
  },
  {
    what: 'the environment is read outside the configuration',
    path: 'db/pool.ts',
    text: 'const url = process.env.DATABASE_URL;\n',
    notices: 'db/pool.ts:1 reads the environment',
  },
  {
    what: 'the environment is taken apart',
    path: 'bot/slack/posts.ts',
    text: 'const { env } = process;\n',
    notices: 'reads the environment',
  },
  {
    what: 'the environment is imported',
    path: 'bot/slack/posts.ts',
    text: "import { env } from 'node:process';\n",
    notices: 'reads the environment',
  },
  {
    what: 'the environment is read with brackets',
    path: 'bot/slack/posts.ts',
    text: "const url = process['env'];\n",
    notices: 'reads the environment',
  },
  {
    what: 'a name in camel case',
    path: 'bot/answers/answerView.ts',
    text: 'export const one = 1;\n',
    notices: '"answerView.ts" is not kebab-case',
  },
  {
    what: 'a folder in capitals',
    path: 'bot/Answers/view.ts',
    text: 'export const one = 1;\n',
    notices: '"Answers" is not kebab-case',
  },
  {
    what: 'a name that says nothing',
    path: 'bot/slack/post-helpers.ts',
    text: 'export const one = 1;\n',
    notices: '"helpers" says nothing',
  },
  {
    what: 'a folder whose name says nothing',
    path: 'bot/utils/blocks.ts',
    text: 'export const one = 1;\n',
    notices: '"utils" says nothing',
  },
];
