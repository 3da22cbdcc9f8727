import { getCountrySpecifications, isValidIBAN } from 'ibantools';
import type { Detection, Detector } from './detection.ts';

const countries = getCountrySpecifications();

/** A bank account number of any country, with or without spaces, whose check digits are right. */
export const detectIban: Detector = (text) => {
  const found: Detection[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\d])([A-Za-z]{2})[ ]?\d{2}(?=[ .-]?[A-Za-z\d])/gu)) {
    const length = countries[(match[1] ?? '').toUpperCase()]?.chars ?? 0;
    if (length === 0) continue;
    let signs = '';
    let end = match.index;
    for (; end < text.length && signs.length < length; end += 1) {
      const sign = text.charAt(end);
      if (/[A-Za-z\d]/.test(sign)) signs += sign;
      else if (!/[ .-]/.test(sign)) break;
    }
    if (/[\p{L}\d]/u.test(text.charAt(end)) || !isValidIBAN(signs.toUpperCase())) continue;
    found.push({ kind: 'iban', text: text.slice(match.index, end), start: match.index });
  }
  return found;
};
