import { passesElevenTest } from './bsn.ts';
import { around, type Detection, type Detector, findAll } from './detection.ts';

/** Shapes per country that are clear enough to stand alone; elsewhere the word EORI must be near. */
const ALONE =
  /(?<![\p{L}\d])(?:NL ?\d{9}|BE ?[01]\d{9}|DE ?\d{15}|FR ?\d{14}|GB ?\d{12}|XI ?\d{12}|PL ?\d{15})(?![\p{L}\d]|[.,-]\d)/giu;
const NAMED = /(?<![\p{L}\d])[A-Z]{2} ?[A-Z\d]{7,15}(?![\p{L}\d])/gu;
const RSIN = /(?<![\p{L}\d.,-])\d{9}(?![\p{L}\d]|[.,-]\d)/gu;

const near = (text: string, found: Detection, word: RegExp): boolean =>
  word.test(around(text, found.start, found.text.length, 40));

/** Number of a company at customs. Dutch ones carry an RSIN, so they must pass the eleven test. */
export const detectEori: Detector = (text) => [
  ...findAll('eori', ALONE, text, (match) => {
    const dutch = /^nl/i.test(match[0]);
    return !dutch || passesElevenTest(match[0].replace(/\D/g, ''));
  }),
  ...findAll('eori', NAMED, text, (match) => /\d{4}/.test(match[0])).filter((found) =>
    near(text, found, /eori/),
  ),
  ...findAll('eori', RSIN, text, (match) => passesElevenTest(match[0])).filter((found) =>
    near(text, found, /rsin|fiscaal nummer/),
  ),
];
