/** Small files that only look as if they had a fault. */
const tick = '`';

export const innocentFiles: readonly {
  readonly what: string;
  readonly path: string;
  readonly text: string;
}[] = [
  {
    what: 'imports that stand in comments and texts',
    path: 'facilitation/ports.ts',
    text: `// import { x } from 'pg';\n/* import 'fs' */\nexport const a = "import { x } from 'pg'";\nexport const b = ${tick}import 'pg'${tick};\n`,
  },
  {
    what: 'a pattern with quotes and slashes, and a division',
    path: 'facilitation/text/fold.ts',
    text: `export const a = /['"${tick}/[\\]/]\\/import/u.test(b) ? (c / 2) / d : 1;\nexport const e = ${tick}${'$'}{a}${tick} / 2;\n`,
  },
  {
    what: 'what is asked of the module itself',
    path: 'retrieval/library.ts',
    text: "export const here = new URL('./library/', import.meta.url);\n",
  },
  {
    what: 'a member or a key that is called import, from or default',
    path: 'db/pool.ts',
    text: 'export const a = { import: 1, from: 2, default: 3 };\nexport const b = c.import(d).default;\n',
  },
  {
    what: 'a feature that uses itself and the shared vocabulary',
    path: 'bot/answers/views.ts',
    text: "import { section } from '../slack/blocks.ts';\nimport { more } from './more.ts';\n",
  },
  {
    what: 'steps of a session, which is one feature in three folders',
    path: 'facilitation/sessions/advance.ts',
    text: "import { write } from '../steps/write.ts';\n",
  },
  {
    what: 'the place where features are put together',
    path: 'bot/app.ts',
    text: "import { registerAnswers } from './answers/listeners.ts';\nimport { x } from '../db/pool.ts';\n",
  },
  {
    what: 'the configuration reads the environment',
    path: 'bot/config.ts',
    text: 'export const config = parse(process.env);\n',
  },
  {
    what: 'other members of the process',
    path: 'db/pool.ts',
    text: 'export const { pid } = holder;\nexport const where = process.platform;\n',
  },
  {
    what: 'settings of a tool',
    path: 'vitest.config.ts',
    text: "import { defineConfig } from 'vitest/config';\nexport default defineConfig({});\n",
  },
  {
    what: 'a description of a project',
    path: 'bot/cli.ts',
    text: "import project from '../package.json' with { type: 'json' };\nexport const { version } = project;\n",
  },
];
