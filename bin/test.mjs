#!/usr/bin/env node
// Runs every test that this machine allows, and says in words what it leaves out and why.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

prepare({ development: true });
const args = process.argv.slice(2);
const long = args.includes('--long');
const rest = args.filter((argument) => argument !== '--long');
const env = { ...process.env, DURF_TEST_LONG: long ? '1' : '' };

const chromium = [
  process.env.DURF_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path));
if (chromium) env.DURF_CHROMIUM = chromium;
else
  console.log(
    'Overgeslagen: de tests in een echte browser, want er is geen Chromium (zet DURF_CHROMIUM naar een pad).',
  );
if (!process.env.TEST_DATABASE_URL) {
  console.log('Overgeslagen: de tests op een PostgreSQL-server, want TEST_DATABASE_URL is niet gezet.');
}
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', ...rest], {
  cwd: root,
  stdio: 'inherit',
  env,
});
process.exit(status ?? 1);
