import { around, type Detector, findAll } from './detection.ts';

const POSTCODE = String.raw`[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}`;
const NUMBER = String.raw`\d{1,5}(?:[ -]?(?:[a-zA-Z]|bis|hs|huis|[IV]{1,3}|\d{1,3}hoog))?(?:[-/]\d{1,4})?`;
const STREET = String.raw`(?:(?:[A-Z][\p{L}'.-]*|van|de|den|der|het|ten|ter|aan|op)\s){0,4}[A-Z][\p{L}'-]*`;
const PLACE = String.raw`(?:[ ,]+(?:Den |De |'s-|Sint |Nieuw |Oud )?[A-Z][\p{L}'-]+(?: aan (?:de|den) [A-Z]\p{L}+)?)?`;

const STREET_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d])${STREET}\s${NUMBER}(?: ?,| ?/| te| in)? ?,? ?${POSTCODE}(?![\p{L}\d])${PLACE}`,
  'gu',
);
const POSTCODE_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d])${POSTCODE}[ ,]+(?:(?:nr\.?|nummer|huisnummer) ?)?${NUMBER}(?![\p{L}\d:%€]|[.,]\d)`,
  'gu',
);
const STREET_ONLY = new RegExp(
  String.raw`(?<![\p{L}\d])(?:[A-Z][\p{L}'.-]* ){0,2}[A-Z][\p{L}'-]{2,}(?:straat|weg|laan|plein|gracht|dijk|pad|steeg|singel|dreef|hof|burg|kade|haven|erf|plantsoen|baan|akker|veld|horst|donk) ${NUMBER}(?![\p{L}\d:%€]|[.,]\d)`,
  'gu',
);
const LIVES =
  /woon|adres|bij (?:mij|hem|haar|ons|hun|me) thuis|bezorg|huisnummer|stuur|lives? (?:at|on)|address|verhuis/;

/** A place where someone can be found: postcode with house number, with or without the street. */
export const detectAddress: Detector = (text) => [
  ...findAll('postcode-address', STREET_FIRST, text),
  ...findAll('postcode-address', POSTCODE_FIRST, text),
  ...findAll('postcode-address', STREET_ONLY, text, (match) =>
    LIVES.test(around(text, match.index, match[0].length, 40)),
  ),
];
