import { type Detector, findAll } from './detection.ts';

const COUNTRIES =
  'AT|BE|BG|CY|CZ|DE|DK|EE|ES|FI|FR|GB|XI|GR|EL|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|CH|NO|IS|TR|UA|RS|MK|GE|MD|SM|AD';

/** Movement reference number: year, country, thirteen signs, a digit; eighteen together. */
const TOGETHER = new RegExp(
  String.raw`(?<![\p{L}\d])[1-4]\d(?:${COUNTRIES})[A-Z\d]{13}\d(?![\p{L}\d])`,
  'giu',
);
const APART = new RegExp(
  String.raw`(?<![\p{L}\d])[1-4]\d[ -]?(?:${COUNTRIES})(?:[ -]?[A-Z\d]){13}[ -]?\d(?![\p{L}\d])`,
  'gu',
);

export const detectMrn: Detector = (text) => [
  ...findAll('mrn', TOGETHER, text, (match) => (match[0].slice(4).match(/\d/g)?.length ?? 0) >= 2),
  ...findAll('mrn', APART, text, (match) => /[ -]/.test(match[0]) && /\d/.test(match[0].slice(5, -1))),
];
