import { type Detector, findAll } from './detection.ts';

/** ISO 6346 leaves out every multiple of eleven: A 10, B 12, … K 21, L 23, … U 32, V 34, … Z 38. */
const signValue = (sign: string): number => {
  if (/\d/.test(sign)) return Number(sign);
  const at = sign.charCodeAt(0) - 65;
  return 10 + at + Math.floor((at + 9) / 10);
};

/** Whether the last digit is the check digit of the ten signs before it. */
export const passesIso6346 = (number: string): boolean => {
  if (!/^[A-Z]{3}[UJZ]\d{7}$/.test(number)) return false;
  const sum = Array.from(number.slice(0, 10)).reduce(
    (total, sign, at) => total + signValue(sign) * 2 ** at,
    0,
  );
  return (sum % 11) % 10 === Number(number.at(-1));
};

export const detectContainer: Detector = (text) =>
  findAll(
    'container',
    /(?<![\p{L}\d])[A-Z]{3}[ -]?[UJZ][ -]?\d{3}[ .]?\d{3}[ \-/]?\(?\d\)?(?![\p{L}\d])/giu,
    text,
    (match) => passesIso6346(match[0].replace(/[^a-z\d]/gi, '').toUpperCase()),
  );
