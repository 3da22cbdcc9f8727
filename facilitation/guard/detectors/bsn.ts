import { around, before, type Detector, findAll } from './detection.ts';

/** The Dutch eleven test, which a BSN and an RSIN both pass; one random number in eleven does so too. */
export const passesElevenTest = (digits: string): boolean => {
  if (!/^\d{9}$/.test(digits) || /^(\d)\1{8}$/.test(digits)) return false;
  const sum = Array.from(digits).reduce(
    (total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at),
    0,
  );
  return sum % 11 === 0;
};

const NAMED =
  /\b(?:bsn|burgerservicenummer|burger ?service|sofi|sofinummer|persoonsnummer|citizen service|social security)/;

/** Labels that say that a bare number is something else. */
const OTHERWISE =
  /(?:dossier|zaak|bestell?|order|factuur|klant|serie|artikel|ticket|aanvraag|referentie|kenmerk|polis|relatie|inkoop|project|personeels|contract|barcode|kvk|telefoon|tel|rsin|fiscaal|btw|imo|mmsi|track|volg|case|invoice|serial|reference|model|versie|build|id|nl)[\s-]*(?:(?:ing|en|n|s)?(?:nummer|nr\.?|no\.?|number|code)?)\s*(?:is|was|:|#)?\s*$|[€$#]\s*$/;
const COUNTED =
  /^[\s]*(?:euro|eur|kilo|kg|stuks|regels|records|rijen|bytes|aangiften|pakket|units|lines|rows|times|keer)/;

/**
 * A citizen service number: nine digits that pass the eleven test, and either named as such, or written without
 * the separators and labels of a case number.
 */
export const detectBsn: Detector = (text) =>
  findAll(
    'bsn',
    /(?<![\p{L}\d.,\-/+*#])\d{4}[ .-]?\d{2}[ .-]?\d{3}(?![\p{L}\d/*#]|[.,-]\d)|(?<![\p{L}\d.,\-/+*#])\d{3}[ .-]\d{3}[ .-]\d{3}(?![\p{L}\d/*#]|[.,-]\d)/gu,
    text,
    (match) => {
      if (!passesElevenTest(match[0].replace(/\D/g, ''))) return false;
      if (NAMED.test(around(text, match.index, match[0].length, 64))) return true;
      const after = text
        .slice(match.index + match[0].length, match.index + match[0].length + 16)
        .toLowerCase();
      return /^\d{9}$/.test(match[0]) && !OTHERWISE.test(before(text, match.index)) && !COUNTED.test(after);
    },
  );
