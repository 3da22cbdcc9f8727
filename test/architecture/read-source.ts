import { readTokens, type Token } from './read-tokens.ts';

interface Import {
  /** As written; undefined when it is computed and can not be read. */
  readonly from: string | undefined;
  readonly line: number;
}

/** What the borders ask of one file. Lines count from 1. */
export interface Source {
  readonly path: string;
  readonly lines: number;
  /** Static, type-only, side-effect, dynamic and re-exporting imports, and calls of `require`. */
  readonly imports: readonly Import[];
  readonly defaultExports: readonly number[];
  readonly reExports: readonly number[];
  /** Where the environment of the process is read. */
  readonly environment: readonly number[];
}

const isMark = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'mark' && token.text === text;
const isWord = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'word' && token.text === text;

// `from` with a string after it ends the head of an import; a semicolon or another statement means there is none.
const specifierAfter = (tokens: readonly Token[], start: number): string | undefined => {
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (isWord(token, 'from') && next?.kind === 'string') return next.text;
    const belongs = token?.kind === 'string' || token?.kind === 'word' || '{},*'.includes(token?.text ?? ';');
    if (!belongs || isWord(token, 'import') || isWord(token, 'export')) return undefined;
  }
  return undefined;
};

const importAt = (tokens: readonly Token[], at: number): Import | undefined => {
  const [token, next, after, end] = tokens.slice(at, at + 4);
  const isMember = isMark(tokens[at - 1], '.') && !isMark(tokens[at - 2], '.');
  const isKey = isMark(next, ':') || isMark(next, '?');
  if (token === undefined || isMember || isKey || token.kind !== 'word') return undefined;
  const { line, text } = token;
  if (text !== 'import' && text !== 'require') return undefined;
  if (isMark(next, '(')) {
    const isReadable = after?.kind === 'string' && (isMark(end, ')') || isMark(end, ','));
    return { from: isReadable ? after.text : undefined, line };
  }
  if (text === 'require' || isMark(next, '.')) return undefined;
  if (next?.kind === 'string') return { from: next.text, line };
  return { from: specifierAfter(tokens, at + 1), line };
};

const closingBrace = (tokens: readonly Token[], start: number): number => {
  const end = tokens.findIndex((token, at) => at > start && isMark(token, '}'));
  return end === -1 ? tokens.length : end;
};

const readExport = (
  tokens: readonly Token[],
  at: number,
): { isDefault: boolean; from?: string | undefined } => {
  const start = at + (isWord(tokens[at + 1], 'type') ? 2 : 1);
  if (isWord(tokens[start], 'default')) return { isDefault: true };
  if (isMark(tokens[start], '*')) return { isDefault: false, from: specifierAfter(tokens, start) };
  if (!isMark(tokens[start], '{')) return { isDefault: false };
  const end = closingBrace(tokens, start);
  const isDefault = tokens
    .slice(start, end)
    .some((token, index, list) => isWord(token, 'default') && !isWord(list[index + 1], 'as'));
  return { isDefault, from: isWord(tokens[end + 1], 'from') ? tokens[end + 2]?.text : undefined };
};

const readsEnvironment = (tokens: readonly Token[], at: number): boolean => {
  const [name, dot, member, after] = tokens.slice(at, at + 4);
  if (name?.kind === 'string' && /^(node:)?process$/.test(name.text) && isWord(tokens[at - 1], 'from')) {
    const head = tokens.slice(0, at).findLastIndex((token) => isWord(token, 'import'));
    return tokens.slice(head, at).some((token) => isWord(token, 'env'));
  }
  if (!isWord(name, 'process')) return false;
  if (isMark(dot, '.') && isWord(member, 'env')) return true;
  if (isMark(dot, '?')) return isWord(after, 'env');
  if (isMark(dot, '[')) return member?.text === 'env';
  // `const { env } = process`
  return isMark(tokens[at - 1], '=') && isMark(tokens[at - 2], '}') && !isMark(dot, '.');
};

/** Reads one file; throws a `SyntaxError` when it does not understand it. */
export const readSource = (path: string, text: string): Source => {
  const tokens = readTokens(text);
  const imports: Import[] = [];
  const defaultExports: number[] = [];
  const reExports: number[] = [];
  const environment: number[] = [];
  for (const [at, token] of tokens.entries()) {
    const found = importAt(tokens, at);
    if (found) imports.push(found);
    if (isWord(token, 'export') && !isMark(tokens[at - 1], '.')) {
      const { isDefault, from } = readExport(tokens, at);
      if (isDefault) defaultExports.push(token.line);
      if (from !== undefined) {
        reExports.push(token.line);
        imports.push({ from, line: token.line });
      }
    }
    if (readsEnvironment(tokens, at)) environment.push(token.line);
  }
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return { path, lines, imports, defaultExports, reExports, environment };
};
