import type { Language } from '../vocabulary.ts';
import { DUTCH_FUNCTION_WORDS, ENGLISH_FUNCTION_WORDS } from './function-words.ts';
import { tokensOf } from './tokens.ts';

// Common words outside the function words that settle the matter in a short question.
const ENGLISH_CONTENT =
  /^(?:customs|goals?|themes?|report|agenda's|advice|committee|values?|people|recommend\w*|integrity|daring|leaders?hip|staff|members?|employees?|training|data|ai)$/;
const DUTCH_SHAPE = /(?:ij|aa|ee[nlrt]|oo[nrt]|uu|sch|heid|ing|lijk|tie|oe)/;
const ENGLISH_SHAPE = /(?:th|wh|ough|tion|ness|ing$|ed$|ly$)/;

/** The language a text is written in: Dutch unless English is the better reading. */
export const languageOf = (text: string, otherwise: Language = 'nl'): Language => {
  let dutch = 0;
  let english = 0;
  for (const { word } of tokensOf(text)) {
    const isDutch = DUTCH_FUNCTION_WORDS.has(word);
    const isEnglish = ENGLISH_FUNCTION_WORDS.has(word);
    if (isDutch && !isEnglish) dutch += 2;
    else if (isEnglish && !isDutch) english += 2;
    else if (!isDutch && !isEnglish) {
      if (ENGLISH_CONTENT.test(word)) english += 0.6;
      if (DUTCH_SHAPE.test(word)) dutch += 0.5;
      if (ENGLISH_SHAPE.test(word)) english += 0.5;
    }
  }
  if (dutch === english) return otherwise;
  return english > dutch ? 'en' : 'nl';
};
