import { fold } from './analysis/tokens.ts';
import { isOn } from './steps.ts';

/** Places in the two documents that a question names: "thema 3", "subdoel 2", "aanbeveling F", "interviewvraag 4". */
const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:eerste|1e|first|1st)\b/, 1],
  [/\b(?:tweede|2e|second|2nd)\b/, 2],
  [/\b(?:derde|3e|third|3rd)\b/, 3],
  [/\b(?:vierde|4e|fourth|4th)\b/, 4],
  [/\b(?:vijfde|5e|fifth|5th)\b/, 5],
  [/\b(?:zesde|6e|sixth|6th)\b/, 6],
];
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};

const TERM_OF_LETTER: Readonly<Record<string, string>> = {
  a: 'kort',
  b: 'kort',
  c: 'kort',
  d: 'kort',
  e: 'kort',
  f: 'kort',
  g: 'middellang',
  h: 'middellang',
  i: 'middellang',
  j: 'lang',
  k: 'lang',
  l: 'lang',
};
// The recommendations by letter, as the table of terms in the report orders them; I is used twice there.
const SECTIONS_OF_LETTER: Readonly<Record<string, readonly string[]>> = {
  a: ['advies.4.deskundigheid.aanbeveling.3'],
  b: ['advies.4.integriteit.aanbeveling.1'],
  c: ['advies.4.integriteit.aanbeveling.2'],
  d: ['advies.4.integriteit.aanbeveling.3'],
  e: ['advies.4.durf.aanbeveling.2'],
  f: ['advies.4.samenwerking.aanbeveling.3'],
  g: ['advies.4.deskundigheid.aanbeveling.1'],
  h: ['advies.4.deskundigheid.aanbeveling.2'],
  i: ['advies.4.durf.aanbeveling.3', 'advies.4.samenwerking.aanbeveling.2'],
  j: ['advies.4.durf.aanbeveling.1'],
  k: ['advies.4.durf.aanbeveling.4'],
  l: ['advies.4.samenwerking.aanbeveling.1'],
};

const numberOf = (text: string): number | undefined =>
  /^\d$/.test(text) ? Number(text) : NUMBER_WORDS[text];

/** One named place: the ids (or beginnings of ids, ending in a dot) of its sections. */
export type Reference = readonly string[];

const themeReferences = (folded: string): Reference[] => {
  const found: Reference[] = [];
  const add = (n: number | undefined): void => {
    if (n !== undefined && n >= 1 && n <= 6) found.push([`agenda.thema${n}.`]);
  };
  const NUMBER = '(\\d|een|twee|drie|vier|vijf|zes|one|two|three|four|five|six)';
  const several = new RegExp(
    `\\b(?:thema'?s?|themes?|blok(?:ken)?|blocks?)\\s+${NUMBER}(?:\\s*(?:,|en|and|of|&|t/m|tot en met|to)\\s*(?:thema |theme )?${NUMBER}\\b)?(?:\\s*(?:,|en|and|&)\\s*(?:thema |theme )?${NUMBER}\\b)?`,
    'g',
  );
  for (const match of folded.matchAll(several)) {
    const [first, second, third] = [match[1], match[2], match[3]].map((part) =>
      part ? numberOf(part) : undefined,
    );
    if (/t\/m|tot en met|\bto\b/.test(match[0]) && first !== undefined && second !== undefined) {
      for (let n = first; n <= second; n += 1) add(n);
    } else {
      add(first);
      add(second);
    }
    add(third);
  }
  for (const [pattern, n] of ORDINALS) {
    if (new RegExp(`${pattern.source} (?:thema|theme|blok|block)\\b`).test(folded)) add(n);
  }
  return found;
};

const numbered = (folded: string, words: string, most: number, idOf: (n: number) => string): Reference[] => {
  const found: Reference[] = [];
  const after = new RegExp(
    `\\b(?:${words})\\s*(?:nr\\.? ?|nummer )?(\\d|een|twee|drie|vier|vijf|zes)\\b`,
  ).exec(folded);
  const n = after?.[1] ? numberOf(after[1]) : undefined;
  if (n !== undefined && n >= 1 && n <= most) found.push([idOf(n)]);
  for (const [pattern, ordinal] of ORDINALS) {
    if (ordinal <= most && new RegExp(`${pattern.source} (?:${words})\\b`).test(folded))
      found.push([idOf(ordinal)]);
  }
  return found;
};

/** The places that a question names, in the order of the text's patterns. */
export const referencesIn = (question: string): Reference[] => {
  if (!isOn('references')) return [];
  const folded = fold(question);
  const letter = /\b(?:aanbeveling|recommendation|letter|punt)\s+([a-l])\b/.exec(folded)?.[1];
  return [
    ...themeReferences(folded),
    ...numbered(
      folded,
      'subdoel(?:stelling)?|sub ?doel|sub-?goal|sub-?objective',
      5,
      (n) => `agenda.2.doel.subdoel.${n}`,
    ),
    ...numbered(folded, 'interviewvraag|interview question', 6, (n) => `advies.bijlage.leidraad.vraag.${n}`),
    ...numbered(folded, 'voetnoot|footnote', 4, (n) => `advies.2.voetnoot.${n}`),
    ...(letter
      ? [[...(SECTIONS_OF_LETTER[letter] ?? []), `advies.4.termijnen.${TERM_OF_LETTER[letter] ?? 'kort'}`]]
      : []),
  ];
};

const ADVICE =
  "(?:advies)?rapport|advies|ai-?(?:stuk|verhaal|advies|rapport)|data-?(?:stuk|advies|rapport)|adviesclub|rapport van de (?:advies)?commissie|adviescommissie|advisory (?:report|committee)|committee'?s? report|verantwoorde durf";
const AGENDA =
  'agenda|verbeteragenda|integriteits-?(?:agenda|plan|stuk|verhaal|document)|corruptie-?(?:stuk|plan)|vertrouwd vooruit|(?:improvement|integrity) (?:agenda|plan)';
const adviceNamed = new RegExp(`\\b(?:${ADVICE}|commissie|committee)\\b`);
const agendaNamed = new RegExp(`\\b(?:${AGENDA})\\b`);

/** The document a question limits itself to, when it names exactly one. */
export const documentNamed = (question: string): 'advies' | 'agenda' | undefined => {
  if (!isOn('references')) return undefined;
  const folded = fold(question);
  const advice = adviceNamed.test(folded);
  const agenda = agendaNamed.test(folded);
  if (advice === agenda) return undefined;
  return advice ? 'advies' : 'agenda';
};

const BOTH =
  /\b(?:beide|twee|allebei de) (?:documenten|stukken|rapporten)\b|\b(?:het|in het) ene (?:stuk|document|rapport)?.{0,60}\bandere\b|\b(?:both|two) (?:documents|reports|papers)\b/;

/** Whether a question wants to know it from both documents. */
export const asksBothDocuments = (question: string): boolean => {
  const folded = fold(question);
  return BOTH.test(folded) || (adviceNamed.test(folded) && agendaNamed.test(folded));
};

/** The names of the documents, and the words for setting them side by side: they say where to look, not what about. */
export const SOURCE_NAMES = new RegExp(
  `\\b(?:vergelijk\\w*|verschil(?:len)?|overeenkomst(?:en)?|(?:het |de |dit |beide |twee )*(?:${ADVICE}|${AGENDA}|documenten|document|stukken)|compare|(?:the |both |two )*(?:report|agenda|documents?))\\b`,
  'gi',
);

/** A bare ordinal or number ("nr 2?", "en de derde?"), as in a question that goes on from the one before. */
export const ordinalIn = (question: string): number | undefined => {
  const folded = fold(question);
  for (const [pattern, n] of ORDINALS) if (pattern.test(folded)) return n;
  const bare =
    /\b(?:nr\.?|nummer|no\.?|number)\s*(\d)\b/.exec(folded) ?? /^(?:en )?(?:de )?(\d)\W*$/.exec(folded);
  return bare?.[1] ? Number(bare[1]) : undefined;
};
