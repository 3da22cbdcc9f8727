import { around, type Detector, findAll } from './detection.ts';

const DECIMAL =
  /(?<![\p{L}\d.,-])([NS] ?)?(-?\d{1,2}[.,]\d{3,8})°?( ?[NS])?\s*[,;/ ]\s*([EWO] ?)?(-?\d{1,3}[.,]\d{3,8})°?( ?[EWO])?(?![\p{L}\d]|[.,]\d)/gu;
const MINUTES =
  /\d{1,2} ?° ?\d{1,2}(?:[.,]\d+)? ?['′’m]? ?(?:\d{1,2}(?:[.,]\d+)? ?(?:"|″|”|'')? ?)?[NS]?[ ,;/]+\d{1,3} ?° ?\d{1,2}(?:[.,]\d+)? ?['′’m]? ?(?:\d{1,2}(?:[.,]\d+)? ?(?:"|″|”|'')? ?)?[EWO]?(?![\p{L}\d])/gu;
const PLUS_CODE = /(?<![\p{L}\d])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\d])/gu;
const THREE_WORDS = /\/\/\/\p{L}{3,}\.\p{L}{3,}\.\p{L}{3,}/gu;
const DUTCH_GRID =
  /(?<![\p{L}\d])x ?[=:]? ?\d{5,6}(?:[.,]\d+)?[ ,;/]+y ?[=:]? ?\d{6}(?:[.,]\d+)?(?![\p{L}\d])/giu;

const inRange = (latitude: string, longitude: string): boolean =>
  Math.abs(Number(latitude.replace(',', '.'))) <= 90 && Math.abs(Number(longitude.replace(',', '.'))) <= 180;

/** A spot on the map, in the ways in which people and phones write it. */
export const detectCoordinates: Detector = (text) => [
  ...findAll('coordinates', DECIMAL, text, (match) => {
    const [latitude = '', longitude = ''] = [match[2], match[5]];
    // comma for the decimals is how prices in a list look too: then a word must say that it is a place
    const commas = latitude.includes(',') || longitude.includes(',');
    const named = /co[oö]rdina|locatie|positie|gps|location|position|punt|plek|lat\b|noord|oost/;
    return (
      inRange(latitude, longitude) && (!commas || named.test(around(text, match.index, match[0].length)))
    );
  }),
  ...findAll('coordinates', MINUTES, text),
  ...findAll('coordinates', PLUS_CODE, text, (match) => /\d/.test(match[0])),
  ...findAll('coordinates', THREE_WORDS, text),
  ...findAll('coordinates', DUTCH_GRID, text),
];
