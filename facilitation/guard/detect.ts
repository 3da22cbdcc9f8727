import { detectAccessCode } from './detectors/access-code.ts';
import { detectAddress } from './detectors/address.ts';
import { detectBsn } from './detectors/bsn.ts';
import { detectContainer } from './detectors/container.ts';
import { detectCoordinates } from './detectors/coordinates.ts';
import type { Detection, Detector } from './detectors/detection.ts';
import { detectEmail } from './detectors/email.ts';
import { detectEori } from './detectors/eori.ts';
import { detectIban } from './detectors/iban.ts';
import { detectMrn } from './detectors/mrn.ts';
import { detectPersonNames } from './detectors/person-name.ts';
import { detectPhone } from './detectors/phone.ts';
import { detectPlate } from './detectors/plate.ts';
import { detectRoster } from './detectors/roster.ts';
import { detectSelectionRule } from './detectors/selection-rule.ts';

/** In order of certainty: where two of these claim the same signs, the first one keeps them. */
const identifiers: readonly Detector[] = [
  detectEmail,
  detectIban,
  detectMrn,
  detectContainer,
  detectEori,
  detectBsn,
  detectCoordinates,
  detectAddress,
  detectPlate,
  detectPhone,
  detectAccessCode,
];

/** These speak about a whole clause, in which identifiers may stand as well. */
const clauses: readonly Detector[] = [detectRoster, detectSelectionRule];

const overlaps = (a: Detection, b: Detection): boolean =>
  a.start < b.start + b.text.length && b.start < a.start + a.text.length;

const keepFirst = (kept: readonly Detection[], next: Detection): readonly Detection[] =>
  kept.some((one) => overlaps(one, next)) ? kept : [...kept, next];

/**
 * Personal data and operational secrets in a text, in order of place. `names` are the people of the workspace, held
 * in memory by the caller. Each `text` stands letter for letter in the input at `start`.
 */
export const detectSensitive = (text: string, names: readonly string[] = []): readonly Detection[] => {
  const marked = identifiers.flatMap((detect) => detect(text)).reduce(keepFirst, []);
  const people = [...detectPersonNames(text, names)]
    .sort((a, b) => b.text.length - a.text.length)
    .reduce(keepFirst, [])
    .filter((name) => !marked.some((one) => overlaps(one, name)));
  const about = clauses.flatMap((detect) => detect(text));
  return [...marked, ...people, ...about].sort((a, b) => a.start - b.start);
};
