// Installs what is missing, so that a fresh clone needs no other command first. Plain JavaScript: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Durf heeft Node 20.19 of nieuwer nodig; dit is ${process.versions.node}. Installeer een nieuwere Node.`,
  );
  process.exit(1);
}

const isCurrent = () => {
  const marker = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(marker)) return false;
  return statSync(marker).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs || sameLock(marker);
};

// A fresh checkout gives the lock file a new time; its content decides.
const sameLock = (marker) => {
  try {
    const installed = JSON.parse(readFileSync(marker, 'utf8')).packages;
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(
      ([path, { version, optional, dev }]) =>
        path === '' || optional || (dev && !installed[path]) || installed[path]?.version === version,
    );
  } catch {
    return false;
  }
};

/** Installs the dependencies when they are missing or not those of the lock file; ends the process with words if that fails. */
export const prepare = ({ development = false } = {}) => {
  const complete = isCurrent() && (!development || existsSync(join(root, 'node_modules', 'vitest')));
  if (complete) return;
  console.error('Durf installeert wat nog ontbreekt (eenmalig, ongeveer een halve minuut) …');
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, error } = spawnSync(command, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (status !== 0 || error) {
    console.error(
      'Installeren is niet gelukt. Is er een verbinding met het npm-register? Probeer daarna opnieuw.',
    );
    process.exit(1);
  }
};

/** Takes what `.env` in the project says; what the environment says already stays. */
export const loadEnvironment = () => {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
};
