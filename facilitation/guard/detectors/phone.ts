import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { before, type Detector, findAll } from './detection.ts';

/** Shapes of telephone numbers as people write them: Dutch with a leading 0, or international. */
const SHAPES =
  /(?<![\p{L}\d.,\-/+*#])(?:(?:\+|00)[1-9]\d{0,2}[ \-./]*(?:\(0\)[ \-./]*)?(?:\d[ \-./()]*){6,12}\d|\(?0[1-9]\d{0,3}\)?(?: ?[-–/] ?| )?(?:\d[ \-.]?){5,8}\d)(?![\p{L}\d*#]|[.,]\d)/gu;

/** Numbers that everybody may call: not of a person. */
const SERVICE = /^0(?:800|90[069])/;
const OTHERWISE =
  /(?:dossier|zaak|bestel|order|factuur|iban|bsn|kenmerk|mrn|serie|artikel|klant|product|volg|code|invoice|serial|part)[a-z]*[\s:#]*(?:is |was )?$/;

/** The first half of a bank account number, right or wrong. */
const BANK = /[a-z]{2}\d{2} ?[a-z]{4} ?$/;

export const detectPhone: Detector = (text) =>
  findAll('phone', SHAPES, text, (match) => {
    const digits = match[0]
      .replace(/\(0\)/, '')
      .replace(/[^\d+]/g, '')
      .replace(/^00/, '+');
    if (SERVICE.test(digits)) return false;
    const international = digits.startsWith('+');
    if (!international && digits.length !== 10) return false;
    const label = before(text, match.index, 24);
    if (OTHERWISE.test(label) || BANK.test(label)) return false;
    return parsePhoneNumberFromString(digits, 'NL')?.isPossible() ?? false;
  }).map((found) => ({ ...found, text: found.text.trimEnd() }));
