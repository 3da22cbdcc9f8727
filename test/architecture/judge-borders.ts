import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import {
  defaultExportsAllowed,
  emptyNames,
  environmentReaders,
  type FeatureRule,
  features,
  longFiles,
  mayImport,
  mostLines,
  packageHomes,
  productionFolders,
  purePackages,
} from './borders.ts';
import type { Source } from './read-source.ts';

/** One fault, ready to be read: `bot/app.ts:3 imports test/support/clock.ts: …`. */
export type Fault = string;

const topOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '');
const isIn = (path: string, places: readonly string[]): boolean =>
  places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));

// 'pg/lib/x' → 'pg'; '@slack/bolt/y' → '@slack/bolt'
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const belongsTo = (name: string, pattern: string): boolean =>
  pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

const judgePackage = (path: string, specifier: string): string | undefined => {
  const top = topOf(path);
  if (top === 'test') return undefined; // tests may try anything
  const name = packageOf(specifier);
  const pure = purePackages[top];
  if (pure && isBuiltin(specifier)) return `${top}/ is pure: no ${specifier}`;
  if (pure && !pure.includes(name)) return `${top}/ imports only ${pure.join(', ')}`;
  const home = packageHomes.find((rule) => belongsTo(name, rule.package));
  return home && !isIn(path, home.only)
    ? `${home.package} belongs in ${home.only.join(', ')} only`
    : undefined;
};

const featureOf = (rule: FeatureRule, path: string): string | undefined => {
  const [, folder, file] = path.split('/');
  if (folder === undefined || file === undefined || rule.wiring.includes(folder)) return undefined;
  return rule.together.find((folders) => folders.includes(folder))?.join('+') ?? folder;
};

const judgeFeatures = (from: string, to: string): string | undefined => {
  const rule = features[topOf(from)];
  if (!rule) return undefined;
  const [importer, imported] = [featureOf(rule, from), featureOf(rule, to)];
  if (importer === undefined || imported === undefined || importer === imported) return undefined;
  if (rule.shared.includes(imported)) return undefined;
  return rule.shared.includes(importer)
    ? `${importer} is shared by all features and knows none`
    : 'features do not import each other; pass what is needed as an argument';
};

const judgePath = (from: string, specifier: string): string | undefined => {
  const to = posix.join(posix.dirname(from), specifier);
  if (to.startsWith('..')) return 'that is outside the project';
  const [top, target] = [topOf(from), topOf(to)];
  if (top === target) return judgeFeatures(from, to);
  if (target === 'test') return 'nothing imports test/';
  if (top === '' || (target === '' && /\.json$/.test(to))) return undefined;
  const allowed = mayImport[top] ?? [];
  return allowed.includes(target) ? undefined : `${top}/ may import ${allowed.join(', ') || 'nothing'}`;
};

const judgeImport = (path: string, specifier: string | undefined): string | undefined => {
  if (specifier === undefined) return 'an import that can not be read before it runs';
  return /^\.{1,2}(\/|$)/.test(specifier) ? judgePath(path, specifier) : judgePackage(path, specifier);
};

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const judgeName = (path: string): string | undefined => {
  const parts = path.split('/').filter((part, at) => !(at === 0 && part.startsWith('.')));
  for (const part of parts) {
    // The ending may have two parts: `.test.ts`, `.config.ts`, `.d.ts`.
    const name = part.replace(/(\.(test|config|d))?\.[a-z]+$/, '');
    if (!KEBAB.test(name)) return `"${part}" is not kebab-case`;
    const empty = name.split('-').find((word) => emptyNames.some((one) => one === word));
    if (empty !== undefined) return `"${empty}" says nothing about what is in it`;
  }
  return /(^|\/)index\.[a-z]+$/.test(path) ? 'an index file is a barrel' : undefined;
};

const judgeSize = ({ path, lines }: Source): string | undefined => {
  const mayBeLong = Object.hasOwn(longFiles, path);
  if (!productionFolders.some((folder) => folder === topOf(path))) return undefined;
  if (lines > mostLines && !mayBeLong) return `${lines} lines, more than ${mostLines}: split it`;
  return lines <= mostLines && mayBeLong
    ? 'it is short again: take it off the list of long files'
    : undefined;
};

/** Every fault of one file; an empty list when it keeps within the borders. */
export const judgeBorders = (source: Source): readonly Fault[] => {
  const { path } = source;
  const faults: Fault[] = [];
  const add = (line: number, what: string): void => {
    faults.push(`${path}:${line} ${what}`);
  };
  for (const { from, line } of source.imports) {
    const fault = judgeImport(path, from);
    if (fault) add(line, `imports ${from ?? 'something'}: ${fault}`);
  }
  if (!defaultExportsAllowed.some((one) => one === path) && !path.endsWith('.d.ts')) {
    for (const line of source.defaultExports) add(line, 'has a default export');
  }
  for (const line of source.reExports) add(line, 'passes on what another file exports: no barrels');
  if (!isIn(path, environmentReaders)) {
    for (const line of source.environment) add(line, 'reads the environment: only bot/config.ts does');
  }
  for (const fault of [judgeName(path), judgeSize(source)]) if (fault) add(1, fault);
  return faults;
};
