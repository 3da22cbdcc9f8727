import snowball from 'snowball-stemmers';
import type { Language } from '../vocabulary.ts';

const stemmers = { nl: snowball.newStemmer('dutch'), en: snowball.newStemmer('english') };
const known = { nl: new Map<string, string>(), en: new Map<string, string>() };

// Final devoicing: Dutch writes durf / durven, reis / reizen, so f–v and s–z at the end of a stem are one sound.
const devoice = (stem: string): string =>
  stem.length > 3 ? stem.replace(/v$/, 'f').replace(/z$/, 's') : stem;

// Doubled letters at the end of a stem are spelling (stop / stoppen), not another word.
const undouble = (stem: string): string => stem.replace(/([bdfgklmnprst])\1$/, '$1');

// The stemmer leaves the t of "regelt", "werkt" and "adviseert"; "kracht" and "dienst" keep theirs.
const withoutVerbEnding = (word: string): string =>
  word.length >= 5 && /[bdfgklmnprvwz]t$/.test(word) ? word.slice(0, -1) : word;

/** The stem of a folded word, so that forms of one word meet; the same for questions and passages. */
export const stemOf = (word: string, language: Language): string => {
  const found = known[language].get(word);
  if (found !== undefined) return found;
  const raw = stemmers[language].stem(language === 'nl' ? withoutVerbEnding(word) : word);
  const stem = language === 'nl' ? undouble(devoice(raw)) : raw;
  if (known[language].size > 100_000) known[language].clear();
  known[language].set(word, stem);
  return stem;
};

/**
 * The verbs that may be behind a past participle: "gewerkt" → "werk", "gestart" → "star" and "start" (whether the last
 * letter belongs to the verb can not be seen). Empty when the word does not look like one.
 */
export const participleStems = (word: string): readonly string[] => {
  const match =
    /^(?:(?:aan|af|be|bij|door|in|mee|na|om|op|over|toe|uit|vast|voor)?)ge(\w{3,}?)(d|t|en)$/.exec(word);
  if (!match?.[1]) return [];
  const [, bare, ending = ''] = match;
  const short = stemOf(`${bare}en`, 'nl');
  const long = ending === 'en' ? short : stemOf(`${bare}${ending}en`, 'nl');
  return short === long ? [short] : [short, long];
};
