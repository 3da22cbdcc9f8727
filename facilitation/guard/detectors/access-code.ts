import { type Detection, type Detector, sentencesWithStart } from './detection.ts';

/** Words that announce a secret by themselves. Codes of goods, posts and conduct are no keys. */
const ANNOUNCED =
  /(?<![\p{L}\d-])(?:(?:toegangs|poort|deur|alarm|kluis|slot|inlog|sluis|wifi|cijfer|sleutel|schakel|pin|garage|hek|lift|service|master|nood)?-?codes?|pin|passcode|(?:gate|door|access|alarm|entry|safe|lock|key|security) codes?|combinatie|combination|cijfer(?:slot|s)?|hangslot|padlock|keypad|codeslot|codepaneel|paneel|toetsenpaneel)(?![\p{L}\d])/iu;
const OTHER_CODE =
  /(?:goederen|tarief|gn|hs|taric|land|kleur|gedrags|bar|qr|valuta|product|artikel|bron|post|commodity|tariff|colou?r|country|source|dress|zip)[\s-]*codes?|code (?:geel|oranje|rood|groen|yellow|red|orange)/iu;
/** Things that a code opens: they count only when the sentence says that something opens, starts or stops. */
const OPENED =
  /(?:deur|poort|hek|slagboom|kluis|kast|sluis|loods|alarm|kooi|beslag\p{L}+|(?:nood)?ingang|door|gate|fence|lock|safe|barrier|cage|locker)/iu;
const OPENING =
  /(?<![\p{L}\d])(?:(?:toets|tik|voer|enter|press|dial)(?=(?: \p{L}+){0,2} \d)|open(?:t|en|s|ed)?|ontgrendelt|unlocks?|eraf|uitzetten|zet je|zet hem|gaat uit|trekken|duwen|draaien|goes? (?:up|off)|push|pull|luistert|reageert|binnen|hekje|ster(?:retje)?|hash|star)(?![\p{L}\d])/iu;

const DIGITS =
  /(?<![\p{L}\d.,:€$/-])[*#]?\d(?:[\d*#]|[ -](?=\d)){2,9}[*#]?[A-Z]?(?![\p{L}\d]|[.,:/-]\d|[%‰])/gu;
/** A number is no secret when it counts something, names a place or is a year or a time. */
const NUMBERED =
  /(?:pagina|bladzijde|blz\.?|kamer|lokaal|hal|deur|poort|gate|door|loods|band|kade|kluis|kluisje|trap|verdieping|afrit|artikel|thema|versie|week|ploeg|nummer|nr\.?|formulier|lijn|bus|room|page|hall|floor|form|van|tot|bijna|ongeveer|ruim|circa|about|some|nearly) ?$/iu;
const COUNTED =
  /^[ ]?(?:uur|euro|eur|vierkante|kubieke|square|kilo|kg|gram|ton|liter|meter|km|mensen|man|keer|maal|regels|woorden|stuks|dozen|pakjes|procent|jaar|dagen|weken|maanden|minuten|seconden|collega|klant|aangift|zending|container|hours?|people|times|lines|percent|years?|days|weeks|minutes|boxes|parcels)/iu;
const YEAR = /^(?:19|20)\d\d$/;
const STATED = /(?:is|was|luidt|:|=|wordt|blijft|code|pin) ?["'“(]?$/iu;

const PASSWORD =
  /(?<![\p{L}])(?:[Ww]i-?fi-?wachtwoord|[Ww]acht ?woord(?:en)?|[Ii]nlogwachtwoord|[Pp]ass(?:word|phrase|wd|code)?|WW|[Ww]w|PW|[Pp]w)(?![\p{L}-])/gu;
/** Four signs or more, with a digit, a special sign inside, or a capital after a small letter. */
const SECRET =
  /(?<![^\s"'“‘(:=])(?=\S{4,})(?=\S*[\d@#$%^&*_+=]|\S*!\S|\S*\p{Ll}\p{Lu})[^\s,;"”’()]{3,40}[^\s,;:.?"'”’)]/gu;
const REACH = 70;

const digitsIn = (sentence: { text: string; start: number }): readonly Detection[] => {
  const { text, start } = sentence;
  const announced = ANNOUNCED.test(text) && !OTHER_CODE.test(text);
  const opens = OPENED.test(text) && OPENING.test(text);
  if (!announced && !opens) return [];
  return [...text.matchAll(DIGITS)].flatMap((match): readonly Detection[] => {
    const [secret] = match;
    const [left, right] = [text.slice(0, match.index), text.slice(match.index + secret.length)];
    const stated = STATED.test(left);
    if (COUNTED.test(right) || (NUMBERED.test(left) && !/code (?:is )?(?:van )?$/i.test(left))) return [];
    if (YEAR.test(secret) && !stated) return [];
    const length = secret.replace(/\D/g, '').length;
    if (length < 3 || (!announced && length < 4)) return [];
    return [{ kind: 'access-code', text: secret.trim(), start: start + match.index }];
  });
};

const passwordsIn = (sentence: { text: string; start: number }): readonly Detection[] =>
  [...sentence.text.matchAll(PASSWORD)].flatMap((word): readonly Detection[] => {
    const from = word.index + word[0].length;
    const [secret] = sentence.text.slice(from, from + REACH).matchAll(SECRET);
    if (secret === undefined) return [];
    return [{ kind: 'access-code', text: secret[0], start: sentence.start + from + secret.index }];
  });

/** `Alarm eraf? 3391 en dan hekje.`: digits for a keypad, whatever the sentence before them said. */
const KEYPAD =
  /(?<![\p{L}\d.,-])([*#]?\d(?:[\d*#]|[ -](?=\d)){2,9})(?: en)?(?: dan| daarna| then| and)? (?:een )?(?:hekje|ster(?:retje)?|hash|star)(?![\p{L}])/giu;

/** The secret itself of a door, an alarm or an account, when the text says what it opens. */
export const detectAccessCode: Detector = (text) => [
  ...sentencesWithStart(text).flatMap((sentence) => [...passwordsIn(sentence), ...digitsIn(sentence)]),
  ...[...text.matchAll(KEYPAD)].map(
    (match): Detection => ({
      kind: 'access-code',
      text: match[1] ?? match[0],
      start: match.index,
    }),
  ),
];
