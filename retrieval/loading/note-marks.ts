/** A raised number: a reference to a note, or the square and cube of a measure. */
const MARK = /^\s*\[?(?:\d{1,3}|\*{1,3}|[ivx]{1,5})(?:\s*[,;–-]\s*\d{1,3})*\]?\s*$/;
const MEASURE = /(?:^|[\s\d])[kcdm]?m$/;
const RAISED: Readonly<Record<string, string>> = { 2: '²', 3: '³' };

/**
 * What raised text is worth in running text. The number of a note says nothing there, and it would stand between a
 * sentence and its end.
 */
export const raised = (text: string, before: string): string => {
  if (!MARK.test(text)) return text;
  return (MEASURE.test(before) ? RAISED[text.trim()] : undefined) ?? '';
};
