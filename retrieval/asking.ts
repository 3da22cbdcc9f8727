import { fold } from './analysis/tokens.ts';

/** What a question asks for, by the words it asks with; the most telling sign comes first. */
export type Asking =
  | 'money'
  | 'share'
  | 'contact'
  | 'duration'
  | 'frequency'
  | 'number'
  | 'opinion'
  | 'permission'
  | 'who'
  | 'when'
  | 'where'
  | 'status'
  | 'brand'
  | 'why'
  | 'which'
  | 'how'
  | 'what';

const SIGNS: readonly (readonly [Asking, RegExp])[] = [
  [
    'money',
    /\b(?:kost(?:en|te)?|budget\w*|bedrag\w*|euro|prijs\w*|betaal\w*|betaald|salaris\w*|loon|verdien\w*|vergoed\w*|duur is|costs?|budget|pay|paid|salary|price|money)\b/,
  ],
  ['share', /\b(?:procent|percentage|percent|welk deel|what share)\b/],
  [
    'contact',
    /\b(?:telefoonnummer|mailadres|e-?mail\w*|adres|nummer (?:bel|kan)|bel ik|link|formulier|aanmelden|inschrijven|phone|address|sign up|apply)\b/,
  ],
  [
    'duration',
    /\b(?:hoe ?lang|hoeveel (?:uur|uren|dagen|weken|maanden|jaar)|how long|how many (?:hours|days|weeks|months|years))\b/,
  ],
  ['frequency', /\b(?:hoe vaak|hoeveel keer|how often|how many times)\b/],
  ['number', /\b(?:hoeveel|hoe veel|aantal(?:len)?|how many|how much|number of)\b/],
  ['opinion', /\b(?:vond(?:en)?|vindt|mening|reageer\w*|reactie|tevreden|think|thought|opinion|react\w*)\b/],
  [
    'permission',
    /\b(?:mag|mogen|toegestaan|verboden|verplicht|moet ik|moeten we|heb ik recht|recht op|straf\w*|sancties?|boete|may i|can i|allowed|must i|do i have to|obliged|penalty|punished)\b/,
  ],
  ['who', /\b(?:wie|wiens|namen?|naam|heet|heten|who|whose|names?|called)\b/],
  [
    'when',
    /\b(?:wanneer|datum|welk jaar|welke (?:dag|maand|week)|hoe laat|sinds|when|what (?:date|day|year)|which (?:day|month|year))\b/,
  ],
  [
    'where',
    /\b(?:waar|welke (?:plek|plaats|locatie|haven|terminals?|regio|stad)|where|which (?:place|port|terminal|city|region))\b/,
  ],
  [
    'status',
    /\b(?:inmiddels|al (?:klaar|af|getekend|gestart|begonnen|gedaan|overgenomen|ingevoerd)|so far|by now|already|yet)\b/,
  ],
  ['brand', /\b(?:merk|software|leverancier|systeem|programma gebruik\w*|type|vendor|supplier|brand)\b/],
  ['why', /\b(?:waarom|hoezo|waardoor|why|how come)\b/],
  ['which', /\b(?:welke?|which)\b/],
  ['how', /\b(?:hoe|how)\b/],
];

/** What the question asks for; `what` when nothing more telling is in it. */
export const askingOf = (question: string): Asking => {
  const folded = fold(question);
  return SIGNS.find(([, sign]) => sign.test(folded))?.[0] ?? 'what';
};

/** Kinds that say by themselves what is wanted; the others leave it to the rest of the question. */
const TELLING: ReadonlySet<Asking> = new Set([
  'money',
  'share',
  'contact',
  'duration',
  'frequency',
  'number',
  'opinion',
  'permission',
  'who',
  'when',
  'where',
  'status',
  'brand',
]);
export const isTelling = (asking: Asking): boolean => TELLING.has(asking);
