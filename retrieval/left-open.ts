import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { fold } from './analysis/tokens.ts';
import type { Language } from './vocabulary.ts';

/** What the documents mention but leave open, and what they do not speak of, as data; the file explains itself. */
const FILE = new URL('./library/left-open.yaml', import.meta.url);

const ASKS = {
  number: /\b(?:hoeveel|hoe veel|aantal(?:len)?|how many|number of|how much)\b/,
  share: /\b(?:procent|percentage|welk deel|percent|what share)\b/,
  money:
    /\b(?:kost|kosten|prijs|prijskaartje|bedrag|budget|euro|betaald?|in rekening|cost|costs|price|budget|paid)\b/,
  time: /\b(?:wanneer|datum|welk jaar|welke (?:dag|maand)|when|what date|which (?:day|month|year)|what year)\b/,
  duration:
    /\b(?:hoe ?lang|hoeveel (?:uur|uren|dagen|weken|maanden)|na hoeveel|how long|how many (?:hours|days|weeks))\b/,
  frequency: /\b(?:hoe vaak|how often)\b/,
  called: /\b(?:hoe heet|hoe heten|namen?|what is it called|names?)\b/,
  name: /\b(?:hoe heet|hoe heten|wie|namen?|naam|who|names?|what is it called)\b/,
  members:
    /\b(?:wie zit(?:ten)?|met wie|wie doen|doet .{0,30} mee|leden|who is in|members|with whom|wie kijkt|wie ziet)\b/,
  list: /\b(?:welke|noem|hoe heten|opsomm\w*|lijst|which|list|name the|what are the)\b/,
  exactlist:
    /\b(?:welke precies|precies welke|welke (?:terminals|vakbonden|bonden|functies|pilots|projecten)|namen en functies|hoe heten|which exact(?:ly)?)\b/,
  kind: /\b(?:merk|type|welke software|waarmee .{0,20} gebouwd|welke leverancier|van wie|bij welke|welk soort|brand|vendor|what kind)\b/,
  place:
    /\b(?:waar (?:is|zijn|staan|staat|vindt|wordt|komt|kom)|op welke (?:plek|locatie|plaats)|where|in welke (?:haven|plaats))\b/,
  result:
    /\b(?:uitkomst\w*|resultaat|resultaten|rapportcijfer|score|cijfer|kwam er uit|results?|outcome|scored?)\b/,
  content:
    /\b(?:wat staat er|welke vragen|letterlijk|inhoud|wat zegt (?!de agenda|de verbeteragenda|het advies|het rapport|de commissie|durf)|wat zit er|wat houdt .{0,20} in|what does (?!the agenda|the report|the committee|the advice).{0,30} say|what is in|contents?)\b/,
  contact: /\b(?:welk nummer|telefoonnummer|bellen|mailadres|e-?mail|adres|phone|email|address)\b/,
  tool: /\b(?:app|website|formulier|loket|portal|form)\b/,
  meaning: /\b(?:staat .{0,20} voor|afkorting|betekent|stand for|abbreviation|mean)\b/,
  status:
    /\b(?:inmiddels|al (?:getekend|overgenomen|uitgevoerd|klaar|afgerond|gedaan)|opgeleverd|overgenomen|is .{0,40} (?:klaar|af|afgerond|gelukt)|nu al|so far|by now|already|achieved)\b/,
  opinion: /\b(?:vond(?:en)?|vindt|vinden|mening|voor of tegen|reactie|think|thought|opinion)\b/,
  punishment: /\b(?:straf|straffen|boete|ontslag|ontslagen|sanctie|punish\w*|penalty|fired)\b/,
  scale: /\b(?:schaal|salaris|verdient|loon|pay|salary|earns?)\b/,
  rule: /\b(?:mag|mogen|toegestaan|verboden|allowed|forbidden)\b/,
  how: /\b(?:hoe werkt|hoe gaat|stappen|how does|how do)\b/,
  any: /(?:)/,
} as const satisfies Readonly<Record<string, RegExp>>;

const kinds = Object.keys(ASKS) as [keyof typeof ASKS, ...(keyof typeof ASKS)[]]; // the keys of a const object
const Entry = { about: z.string(), not: z.string().optional(), nl: z.string(), en: z.string() };
const LeftOpen = z.strictObject({
  open: z.array(z.strictObject({ ...Entry, asks: z.array(z.enum(kinds)), section: z.string() })),
  absent: z.array(z.strictObject({ ...Entry, section: z.string().optional() })),
});
type LeftOpen = z.infer<typeof LeftOpen>;

let loaded: LeftOpen | undefined;
const ownLeftOpen = (): LeftOpen => {
  loaded ??= LeftOpen.parse(parse(readFileSync(FILE, 'utf8')));
  return loaded;
};

/** That something is not in the documents, in words, and the section that comes nearest if there is one. */
export interface LeftOpenNotice {
  readonly text: string;
  readonly section: string | undefined;
  /** The same in Dutch: what it says is mentioned is looked up in the section before it is said. */
  readonly claims: string;
}

/** Whether the question asks for something that we know the documents leave open. */
export const leftOpenIn = (
  question: string,
  language: Language,
  data: LeftOpen = ownLeftOpen(),
): LeftOpenNotice | undefined => {
  const folded = fold(question);
  const fits = (entry: { about: string; not?: string | undefined }): boolean =>
    new RegExp(entry.about).test(folded) && !(entry.not && new RegExp(entry.not).test(folded));
  const open = data.open.find((entry) => entry.asks.some((kind) => ASKS[kind].test(folded)) && fits(entry));
  if (open) return { text: open[language], section: open.section, claims: open.nl };
  const absent = data.absent.find(fits);
  return absent && { text: absent[language], section: absent.section, claims: absent.nl };
};
