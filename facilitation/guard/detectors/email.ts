import { type Detector, findAll } from './detection.ts';

const PLAIN =
  /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+'-]{0,63}@(?:[\p{L}\d-]+\.)+\p{L}{2,24}(?![\p{L}\d])/gu;

/** Written around a filter or a spam bot: `naam (at) bedrijf punt nl`. */
const DISGUISED =
  /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,63}\s{0,3}(?:\(at\)|\[at\]|\{at\}|\s(?:apenstaartje|apestaartje|at)\s)\s*[\p{L}\d-]+(?:\s*(?:\(dot\)|\[dot\]|\(punt\)|\[punt\]|\s(?:punt|dot)\s|\.)\s*[\p{L}\d-]+)*?\s*(?:\(dot\)|\[dot\]|\(punt\)|\[punt\]|\s(?:punt|dot)\s|\.)\s*(?:nl|com|org|net|eu|be|de|example|info)(?![\p{L}\d])/giu;

export const detectEmail: Detector = (text) => [
  ...findAll('email', PLAIN, text),
  ...findAll('email', DISGUISED, text),
];
