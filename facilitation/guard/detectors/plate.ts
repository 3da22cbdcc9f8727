import { around, before, type Detector, findAll } from './detection.ts';

/** The fourteen ways in which the Netherlands mixes letters and digits on a number plate. */
const SIDECODES = new Set([
  'LL-DD-DD',
  'DD-DD-LL',
  'DD-LL-DD',
  'LL-DD-LL',
  'LL-LL-DD',
  'DD-LL-LL',
  'DD-LLL-D',
  'D-LLL-DD',
  'LL-DDD-L',
  'L-DDD-LL',
  'LLL-DD-L',
  'L-DD-LLL',
  'D-LL-DDD',
  'DDD-LL-D',
]);

const shapeOf = (plate: string): string =>
  plate.replace(/[a-z]/gi, 'L').replace(/\d/g, 'D').replace(/[ .]/g, '-');

const VEHICLE =
  /kenteken|nummerbord|nummerplaat|\bplaat\b|\bauto\b|wagen|\bbus(?:je)?\b|bestel|scooter|\bmotor\b|trailer|oplegger|aanhanger|trekker|licen[cs]e plate|number plate|registration|\bcar\b|\bvan\b|truck|lorry|reed|rijdt|geparkeerd/;
const NOT_A_PLATE =
  /(?:formulier|form|artikel|model|type|versie|serienummer|serie|norm|besluit|kamer|lokaal|onderdeel|tarief|post)\s*$/;

const DASHED =
  /(?<![\p{L}\d-])(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{2,3}|\d{2,3})-(?:[A-Z]{1,3}|\d{1,3})(?![\p{L}\d]|-\d|-\p{L})/giu;
const LOOSE =
  /(?<![\p{L}\d-])(?:[A-Z]{1,3}[ ]?\d{2,3}[ ]?[A-Z]{1,3}|\d{1,3}[ ]?[A-Z]{2,3}[ ]?\d{1,3}|[A-Z]{2}[ ]?[A-Z]{2}[ ]?\d{2}|\d{2}[ ]?[A-Z]{2}[ ]?[A-Z]{2}|[A-Z]{2}[ ]?\d{2}[ ]?\d{2}|\d{2}[ ]?\d{2}[ ]?[A-Z]{2})(?![\p{L}\d-])/gu;
const NAMED_BEFORE =
  /(?:kentekens?|nummerbord|nummerplaat|licen[cs]e plate|number plate|plate|registration)(?:nummer)?(?: number)?(?: is| was| van \S+ is)?[\s:]*$/;
const BELGIAN = /(?<![\p{L}\d-])[1-9]-[A-Z]{3}-\d{3}(?![\p{L}\d-])/gu;
const FOREIGN =
  /(?<![\p{L}\d-])(?:[A-Z]{1,3}[- ][A-Z]{1,2}[- ]?\d{2,4}|[A-Z]{2}[ ]?\d{4,5}[A-Z]?)(?![\p{L}\d-])/gu;

const groupsOf = (plate: string): string =>
  plate.replace(/[ .-]/g, '').replace(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu, '-');

/** Plates with dashes by their side code; without dashes or from abroad only where a plate is announced. */
export const detectPlate: Detector = (text) => [
  ...findAll('plate', DASHED, text, (match) => {
    if (!SIDECODES.has(shapeOf(match[0])) || NOT_A_PLATE.test(before(text, match.index, 20))) return false;
    // since 1991 plates carry no vowels: a group that reads as a word needs a vehicle beside it
    return !/[aeiou]/i.test(match[0]) || VEHICLE.test(around(text, match.index, match[0].length));
  }),
  ...findAll('plate', LOOSE, text, (match) => {
    const dashed = groupsOf(match[0]);
    return dashed.replace(/-/g, '').length === 6 && NAMED_BEFORE.test(before(text, match.index, 40));
  }),
  ...findAll(
    'plate',
    BELGIAN,
    text,
    (match) =>
      VEHICLE.test(around(text, match.index, match[0].length)) ||
      /kent|plaat/.test(before(text, match.index)),
  ),
  ...findAll('plate', FOREIGN, text, (match) => NAMED_BEFORE.test(before(text, match.index, 40))),
];
