import { fold } from './analysis/tokens.ts';

/** What form an answer must have to be one: a number for "hoeveel", a name for "hoe heet", a time for "wanneer". */
export type Expected =
  | 'number'
  | 'duration'
  | 'frequency'
  | 'share'
  | 'money'
  | 'time'
  | 'name'
  | 'contact'
  | 'any';

const EXPECTATIONS: readonly (readonly [Expected, RegExp])[] = [
  ['share', /\b(?:hoeveel procent|welk percentage|percentage|what percentage|how many percent)\b/],
  [
    'money',
    /\b(?:wat kost|hoeveel kost|wat gaat .{0,40} kosten|(?:wat|hoeveel) (?:heeft|gaat) .{0,40}\bkost(?:en)?|welk(?:e)? (?:budget|bedrag)|hoeveel (?:geld|budget|euro)|totale budget|prijskaartje|how much (?:does|do|did|money|budget|will)|what does .{0,40} cost)\b/,
  ],
  ['frequency', /\b(?:hoe vaak|how often)\b/],
  ['duration', /\b(?:hoe ?lang(?! geleden)|how long)\b/],
  ['number', /\b(?:hoeveel|hoe veel|welk aantal|wat is het aantal|how many)\b/],
  [
    'time',
    /\b(?:(?:per|sinds|vanaf|tot) wanneer|wanneer (?:begint|beginnen|start|starten|komt|komen|gaat|gaan|is|zijn|was|wordt|worden|moet|moeten|zou|zouden)\b.{0,60}\b(?:begin\w*|start\w*|klaar|gereed|af|afgerond|vastgesteld|gehouden|gepresenteerd|ingevoerd|opgeleverd|gedaan)|welke (?:datum|maand|week|dag)|(?:welk|which|what) (?:jaar|year)|since when|what (?:date|month)|which month)\b/,
  ],
  [
    'contact',
    /\b(?:telefoonnummer|welk nummer (?:bel|kan)|e-?mailadres|mailadres|welk adres|website|url|link naar|phone number|email address|web ?site)\b/,
  ],
  [
    'name',
    /\b(?:hoe heet|hoe heten|naam van|wie is|wie zijn|wie was|wie wordt|namen? van|bij naam|who is|who are|name of|what is the name)\b.{0,40}\b(?:directeur|directie|voorzitter|chief|officer|cdo|cio|baas|chef|minister|staatssecretaris|generaal|dg|projectleider|programmamanager|manager|rapporteur|contactpersoon|vertrouwenspersoon|auteur|schrijver|onderzoeker|geinterviewden?|director|chair(?:man|person)?|head|boss|author|commissieleden|leden)\b/,
  ],
];

/** The form of answer that a question asks for; `any` when it does not say. */
export const expectedOf = (question: string): Expected => {
  const folded = fold(question);
  return EXPECTATIONS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'any';
};

const NUMBER_WORDS =
  'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|honderd\\w*|duizend\\w*|miljoen|miljard|' +
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|hundred|thousand|million|billion|vijftal|' +
  'zestal|viertal|half|halfjaar|dagelijks|maandelijks|jaarlijks|daily|monthly|yearly|twice|once';
const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|' +
  'june|july|august|october';

const EVIDENCE: Readonly<Record<Exclude<Expected, 'any'>, RegExp>> = {
  share: /\d\s?%|\bprocent\b|\bper ?cent\b/i,
  money:
    /€|\beuro\b|\bbedrag(?:en)?\b|\bfinanci\w+|\bkosten\b|\bbegroting\w*|\bbudget\w*|\bamounts?\b|\bcosts?\b/i,
  number: new RegExp(`\\d|(?<![\\p{L}])(?:${NUMBER_WORDS})(?![\\p{L}])`, 'iu'),
  duration: new RegExp(
    `(?:\\d|(?<![\\p{L}])(?:${NUMBER_WORDS}))\\s*(?:à \\d+ )?(?:\\p{L}+ )?(?:jaar|jaren|maand\\w*|week|weken|dag\\w*|uur|uren|halfjaar|years?|months?|weeks?|days?|hours?)|\\b(?:meerjarig\\w*|permanent\\w*|horizon|paar dagen|doorlopend|heel 2022|multi-year)`,
    'iu',
  ),
  frequency:
    /\b(?:elk|elke|ieder|iedere|per (?:jaar|maand|week|dag)|jaarlijks\w*|halfjaar\w*|maandelijks\w*|wekelijks\w*|dagelijks\w*|periodiek\w*|regelmatig\w*|frequent\w*|keer|4-?maands\w*|every|yearly|monthly|periodic\w*|regular\w*|four-month\w*)\b/i,
  time: new RegExp(
    `\\b(?:19|20)\\d\\d\\b|(?<![\\p{L}])(?:${MONTHS})(?![\\p{L}])|\\b(?:gestart|afgerond|jaar|maand|kwartaal|zomer|termijn|eerst|later|started|finished|completed|years?|months?|summer|term)\\w*`,
    'iu',
  ),
  contact: /https?:|www\.|@|\b0\d{2,3}[- ]?\d{6,7}\b/i,
  name: /\b(?:[Pp]rof|[Dd]r|[Mm]r|[Ii]r)\.\s|\(\p{Lu}\p{Ll}+\)|\b(?:Aline Bos|Esther Keymolen|Mirko Schäfer)\b/u,
};

/** Whether a text holds something of the form that was asked for. */
export const holdsExpected = (expected: Expected, text: string): boolean =>
  expected === 'any' || EVIDENCE[expected].test(text);

/** Whether the question wants the whole row of something rather than one item. */
export const asksForAll = (question: string): boolean =>
  /\b(?:alle|allemaal|lijst(?:je)?|rijtje|opsomm\w*|som .{0,30} op|op een rij|noem (?:de|alle|eens)|welke (?:[a-z-]+ ){0,2}[a-z-]{3,}(?:en|ies|s)\b|welke (?:\w+ )?(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|dertien|zijn)|all|list|enumerate)\b/i.test(
    fold(question),
  );

/** "waarom", "why": an answer should give a reason. */
export const asksWhy = (question: string): boolean =>
  /\b(?:waarom|hoezo|vanwaar|wat is de reden|why|how come)\b/i.test(fold(question));

/** "wanneer", "from when": a moment is worth saying, even where the question may mean "in which case". */
export const asksWhen = (question: string): boolean =>
  /\b(?:wanneer|sinds|vanaf|welk jaar|welke maand|when|what year|which year)\b/i.test(fold(question));
