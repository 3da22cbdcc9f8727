import { isFunctionWord } from './analysis/function-words.ts';
import { tokensOf } from './analysis/tokens.ts';
import { isOn } from './steps.ts';

const ASKS =
  '(?:(?:met|door|voor|van|bij|in|op|aan|over|with|by|for|from|in|on|to) )?(?:wat|wie|waar|waarom|waarmee|waarvoor|waarover|wanneer|hoe|hoeveel|hoelang|welke?|what|who|where|why|when|how|which)';
// A second question starts at "en" with an asking word behind it. After a comma or a question mark people mostly say the
// same thing again in other words, so those are no border.
const BORDER = new RegExp(`[,;]?\\s+(?:en|and)\\s+(?=${ASKS}\\b)`, 'giu');
// "het verschil tussen X en Y", "X vergeleken met Y": two subjects in one question.
const BETWEEN =
  /\b(?:verschil(?:len)?|overeenkomst(?:en)?|difference|differences)\s+(?:tussen|van|between)\s+(.{3,60}?)\s+(?:en|and)\s+(.{3,60}?)\s*[?.!]*$/iu;
const FEWEST_WORDS = 2;
const MOST_PARTS = 3;

const contentOf = (text: string): number => tokensOf(text).filter(({ word }) => !isFunctionWord(word)).length;

/** The questions within a question that each can be looked up by themselves; empty when it is one question. */
export const questionParts = (text: string): string[] => {
  if (!isOn('parts')) return [];
  const between = BETWEEN.exec(text);
  if (between?.[1] && between[2] && contentOf(between[1]) > 0 && contentOf(between[2]) > 0)
    return [between[1], between[2]];
  const parts = text
    .split(BORDER)
    .map((part) => part.trim())
    .filter((part) => contentOf(part) >= FEWEST_WORDS);
  return parts.length >= 2 ? parts.slice(0, MOST_PARTS) : [];
};
