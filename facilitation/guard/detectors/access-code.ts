import { type Detection, type Detector, findAll } from './detection.ts';

const DIGITS = String.raw`[*#]?\d(?:[\d*#]|[ -](?=\d)){2,9}[*#]?`;
const SECRET = String.raw`(?=[^\s]{4,})(?=[^\s]*[\d@#$%^&*_+=]|[^\s]*!\S|[^\s]*\p{Ll}\p{Lu})[^\s,;"”’]{3,40}[^\s,;:."'”’)]`;

const CODE_WORD =
  '(?:pin ?code|pin|toegangs?code|poortcode|deurcode|alarmcode|kluiscode|slotcode|inlogcode|sluiscode|wificode|cijfercode|sleutelcode|schakelcode|(?<![\\p{L}-])code|(?:gate|door|access|alarm|entry|safe|lock|key|security) ?code|passcode|combinatie|combination|cijferslot|keypad|codeslot)';
const PASSWORD_WORD =
  '(?:wacht ?woord|wachtwoorden|wifi-?wachtwoord|inlogwachtwoord|password|passphrase|passwd|ww|pw)';
/** `[wW]` for every letter, where a pattern must tell capitals apart elsewhere. */
const anyCase = (source: string): string =>
  source.replace(/(?<!\\)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const LINK = String.raw`(?:\s+(?:voor|van|op|bij|naar|of|for|to|on|at)(?:\s+[\p{L}\d'-]+){1,5}?)?(?:\s*(?:is|was|luidt|wordt|blijft|werd|nu|nog|steeds|still|now|toch|gewoon|dus|staat op|stond op|set to|:|=|->))*[\s:="'“‘]+`;

const CODED = new RegExp(String.raw`${CODE_WORD}${LINK}(${DIGITS})(?![\p{L}\d]|[.,]\d)`, 'giu');
const PASSWORDS = new RegExp(String.raw`(?<![\p{L}])${anyCase(PASSWORD_WORD)}${LINK}(${SECRET})`, 'gu');
const OPENS = new RegExp(
  String.raw`(?:deur|poort|hek|slot|slagboom|kluis|kast|sluis|loods|alarm|kooi|sleutelkast|beslag\p{L}+|door|gate|fence|lock|safe|barrier|cage|locker)[^.!?\n]{0,60}?(?:gaat open|open (?:je|doe je|krijg je|gaat)|opent|openen|te openen|eraf|uitzetten|zet je|luistert naar|reageert op|opens?|unlocks?|off)[^.!?\n\d]{0,24}?(?:met|op|naar|via|with|by|on|using)?\s(${DIGITS})(?![\p{L}\d]|[.,]\d)`,
  'giu',
);
const OPENED = new RegExp(
  String.raw`(?:open(?:t|en)?|ontgrendelt|unlocks?|opens?)\s[^.!?\n\d]{0,40}(?:deur|poort|hek|slot|slagboom|kluis|kast|loods|hok|kooi|door|gate|fence|lock|safe|barrier|cage|locker)[^.!?\n\d]{0,24}?(?:met|via|with|by|using)(?:\s(?:code|de|the))*\s(${DIGITS})(?![\p{L}\d]|[.,]\d)`,
  'giu',
);
const ENTERS = new RegExp(
  String.raw`(?:toets|tik|voer|type|enter|press|dial)(?:\s+\p{L}+){0,3}?\s+(${DIGITS})(?:\s+(?:in|en|op|bij|voor|and|at|on)\b)[^.!?\n]{0,40}(?:deur|poort|hek|slot|slagboom|kluis|alarm|open|hekje|sterretje|door|gate|lock|barrier|hash|star)`,
  'giu',
);

/** Codes of goods, posts and conduct are no keys. */
const OTHER_CODE =
  /(?:goederen|tarief|gn|hs|taric|land|kleur|gedrags|bar|qr|valuta|product|artikel|bron|post|commodity|tariff|colour|color|country|source|dress)[\s-]*$/i;

const secretOnly = (found: Detection, secret: string | undefined): Detection => {
  const at = secret === undefined ? -1 : found.text.lastIndexOf(secret);
  return secret === undefined || at < 0 ? found : { ...found, text: secret, start: found.start + at };
};

/** `3391 en dan hekje`: digits for a keypad. */
const KEYPAD = new RegExp(
  String.raw`(?<![\p{L}\d.,-])(${DIGITS})(?: en)?(?: dan| daarna| then| and)? (?:een )?(?:hekje|sterretje|hash|star)(?![\p{L}])`,
  'giu',
);

const bySecret = (text: string, pattern: RegExp): readonly Detection[] => {
  const secrets = new Map<number, string | undefined>();
  return findAll('access-code', pattern, text, (match) => {
    secrets.set(match.index, match[1]);
    return !OTHER_CODE.test(text.slice(Math.max(0, match.index - 16), match.index));
  }).map((found) => secretOnly(found, secrets.get(found.start)));
};

/** The secret itself of a door, an alarm or an account, when the text says what it opens. */
export const detectAccessCode: Detector = (text) =>
  [CODED, PASSWORDS, OPENS, OPENED, ENTERS, KEYPAD].flatMap((pattern) => bySecret(text, pattern));
