/** One word of a source file, as far as borders are concerned. Comments and white space are gone. */
export interface Token {
  readonly kind: 'word' | 'string' | 'mark' | 'pattern';
  /** The word or mark itself; of a string its content. */
  readonly text: string;
  readonly line: number;
}

const SHEBANG = /#![^\n]*/y;
const WORD = /[\p{ID_Start}$_#][\p{ID_Continue}$\u200c\u200d]*/uy;
const NUMBER = /\d[\w.]*/y;
const STRING = /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/y;
const TEMPLATE_PART = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(`|\$\{)/y;
const PATTERN = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const SKIPPED = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;
const BEFORE_PATTERN = new Set(
  'return typeof case in of new delete void throw instanceof else do await yield extends'.split(' '),
);

const matchAt = (pattern: RegExp, source: string, at: number): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(source) ?? undefined;
};

// After a value a slash divides; anywhere else it opens a regular expression.
const opensPattern = (last: Token | undefined): boolean => {
  if (last === undefined || last.kind === 'word') return last === undefined || BEFORE_PATTERN.has(last.text);
  return last.kind === 'mark' && !')]}'.includes(last.text);
};

/**
 * Reads TypeScript or JavaScript word by word, well enough to tell code from text: strings, templates with code in
 * them, regular expressions and comments. Throws when it does not understand the file, so that nothing is overlooked.
 */
export const readTokens = (source: string): readonly Token[] => {
  const tokens: Token[] = [];
  // For each open brace: does a template go on when it closes?
  const braces: boolean[] = [];
  let line = 1;
  let at = 0;
  const fail = (what: string): never => {
    throw new SyntaxError(`line ${line}: ${what}`);
  };
  const take = (kind: Token['kind'], whole: string, text = whole): void => {
    tokens.push({ kind, text, line });
    advance(whole);
  };
  const advance = (whole: string): void => {
    line += whole.split('\n').length - 1;
    at += whole.length;
  };
  const readTemplate = (isWhole: boolean): void => {
    const part = matchAt(TEMPLATE_PART, source, at) ?? fail('a template that does not end');
    if (part[1] === '${') {
      braces.push(true);
      advance(part[0]);
      tokens.push({ kind: 'mark', text: '{', line });
    } else if (isWhole) take('string', part[0], part[0].slice(0, -1));
    else take('mark', part[0], ')'); // after a template comes a division, as after a closing bracket
  };
  advance(matchAt(SHEBANG, source, 0)?.[0] ?? '');
  while (at < source.length) {
    const skipped = matchAt(SKIPPED, source, at);
    if (skipped) {
      advance(skipped[0]);
      continue;
    }
    const word = matchAt(WORD, source, at) ?? matchAt(NUMBER, source, at);
    const text = matchAt(STRING, source, at);
    const sign = source[at] ?? '';
    if (word) take('word', word[0]);
    else if (text) take('string', text[0], text[0].slice(1, -1));
    else if (sign === "'" || sign === '"') fail('a string that does not end');
    else if (sign === '`') {
      advance(sign);
      readTemplate(true);
    } else if (sign === '}' && braces.pop()) {
      advance(sign);
      readTemplate(false);
    } else if (sign === '/' && opensPattern(tokens.at(-1))) {
      const pattern = matchAt(PATTERN, source, at) ?? fail('a slash that is neither a comment nor a pattern');
      take('pattern', pattern[0]);
    } else {
      if (sign === '{') braces.push(false);
      take('mark', sign);
    }
  }
  return braces.length === 0 ? tokens : fail('a brace that does not close');
};
