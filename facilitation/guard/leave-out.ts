import { detectSensitive } from './detect.ts';
import type { SensitiveKind } from './detectors/detection.ts';

const LEFT_OUT = {
  nl: { name: '[naam]', other: '[weggelaten]' },
  en: { name: '[name]', other: '[left out]' },
} as const;

const wordFor = (kinds: readonly SensitiveKind[], language: 'nl' | 'en'): string =>
  kinds.every((kind) => kind === 'person-name') ? LEFT_OUT[language].name : LEFT_OUT[language].other;

/**
 * The text without the personal data and operational secrets that the detectors find in it: what others will read on a
 * list needs the question, not who it is about.
 */
export const leaveOut = (text: string, language: 'nl' | 'en'): string => {
  let kept = '';
  let at = 0;
  const found = detectSensitive(text);
  for (let index = 0; index < found.length; ) {
    const first = found[index];
    if (!first) break;
    // Finds may overlap (a name inside a roster): what touches goes as one.
    let end = first.start + first.text.length;
    const kinds = [first.kind];
    index += 1;
    for (let next = found[index]; next && next.start < end; next = found[index]) {
      end = Math.max(end, next.start + next.text.length);
      kinds.push(next.kind);
      index += 1;
    }
    kept += `${text.slice(at, first.start)}${wordFor(kinds, language)}`;
    at = end;
  }
  return kept + text.slice(at);
};
