import { type Detection, findAll } from './detection.ts';
import { isGivenName } from './given-names.ts';

const PARTICLE =
  "(?:van|de|der|den|het|ten|ter|te|von|zu|da|di|del|la|le|el|al|bin|ben|ibn|op|in|in 't|'t|van 't|aan|Van|De|Den|Der|El|Al|Ben|Ait|Ter|Ten|Da|Dos|Von)";
const CAPITALISED = String.raw`\p{Lu}[\p{L}'’]*\p{Ll}[\p{L}'’]*(?:-\p{Lu}?[\p{L}'’]+)*`;
const SURNAME = String.raw`(?:${PARTICLE}\s){0,3}(?:[dD]['’])?${CAPITALISED}`;

const TITLES =
  '(?:[Dd]hr\\.?|[Dd]e heer|[Mm]eneer|[Mm]ijnheer|[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Jj]uffrouw|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|[Ii]ng\\.|[Ii]r\\.|[Dd]rs\\.?|[Dd]r\\.|[Pp]rof\\.?|[Mm]r\\.|[Ff]amilie|[Oo]fficer|[Ii]nspector|[Ss]ergeant)';

/** Places, bodies and days that stand after a capital and are nobody's surname here. */
const NOBODY =
  /^(?:Twente|Holland|Rotterdam|Amsterdam|Antwerpen|Utrecht|Schiphol|Nederland|Europa|Brussel|Den|Haag|Zeeland|Brabant|Limburg|Groningen|Friesland|Drenthe|Overijssel|Gelderland|Flevoland|Maasvlakte|Moerdijk|Vlissingen|Hazeldonk|Breda|Eindhoven|Venlo|Maastricht|Arnhem|Nijmegen|Zwolle|Apeldoorn|IJmuiden|Delfzijl|Eemshaven|Vlaanderen|België|Duitsland|Frankrijk|Spanje|Engeland|Londen|Parijs|Berlijn|Wenen|Rome|China|Amerika|Turkije|Marokko|Douane|Financiën|Justitie|Staat|State|Binnenlandse|Buitenlandse|Zaken|Economische|Belastingdienst|Rijk|Rijkswaterstaat|Defensie|Marechaussee|Ministerie|Kamer|Raad|Europese|Unie|Customs|Holland|Netherlands|Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag|Zaterdag|Zondag|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December|Kerst|Pasen|IT|AI|ICT|HR|MT|OR|NL|EU)$/;

const lastWord = (text: string): string => text.split(/[\s-]+/).at(-1) ?? '';
const isSomebody = (text: string): boolean =>
  !NOBODY.test(lastWord(text)) && !NOBODY.test(text.split(/\s+/).at(-1) ?? '');

const TITLED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${TITLES}\s)+(?:\p{Lu}\.\s?){0,4}(?:${CAPITALISED}\s)?${SURNAME}`,
  'gu',
);
const ROLE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:[Cc]ollega|[Tt]eamleider|[Tt]eamgenoot|[Ii]nspecteur|[Cc]ontroleur|[Pp]lanner|[Cc]hef|[Cc]o[oö]rdinator|[Mm]anager|[Dd]irecteur|[Kk]apitein|[Cc]hauffeur|[Rr]echercheur|[Aa]gent|[Cc]olleague|[Cc]aptain|[Ss]upervisor|[Dd]river) ((?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Tt]en|El|Al)\s){0,3}${CAPITALISED})(?![\p{L}\d])`,
  'gu',
);
const FULL = new RegExp(
  String.raw`(?<![\p{L}\d])(${CAPITALISED})\s(?:(?:\p{Lu}\.\s?)*)((?:${PARTICLE}\s){1,3}(?:[dD]['’])?${CAPITALISED}|${CAPITALISED})(?![\p{L}\d])`,
  'gu',
);
const INITIALS =
  /(?<![\p{L}\d.])(?:\p{Lu}\.\s?){1,4}(?:(?:van|de|der|den|ten|ter|el|al|'t)\s){0,3}\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?(?![\p{L}\d])/gu;

/** A title takes off its own words, so that only the name is shown. */
const withoutTitle = (found: Detection): Detection => {
  const title = new RegExp(String.raw`^(?:${TITLES}\s)+`, 'u').exec(found.text)?.[0].length ?? 0;
  return { ...found, text: found.text.slice(title), start: found.start + title };
};

const opensSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?:]["')\]]?\s+|\n\s*|["'“‘(]\s*)$/.test(text.slice(0, start));

const literally = (name: string): string =>
  name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, String.raw`\s+`);

/**
 * Names of people: exactly those given (the members of the workspace), and what looks like one: after a title, with
 * initials, a known given name with a surname, or a capital name with "van der" inside a sentence. A first name
 * alone is nobody yet.
 */
export const detectPersonNames = (text: string, names: readonly string[] = []): readonly Detection[] => {
  const known = names.map((name) => name.trim()).filter((name) => name.length > 2);
  const exact =
    known.length === 0
      ? []
      : findAll(
          'person-name',
          new RegExp(String.raw`(?<![\p{L}\d])(?:${known.map(literally).join('|')})(?![\p{L}\d])`, 'giu'),
          text,
        );
  const titled = findAll('person-name', TITLED, text)
    .map(withoutTitle)
    .filter((found) => isSomebody(found.text));
  const roles = [...text.matchAll(ROLE)].flatMap((match): readonly Detection[] => {
    const [whole, name = ''] = match;
    if (!isSomebody(name) || isGivenName(name) || NOT_A_FIRST_NAME.test(name)) return [];
    return [{ kind: 'person-name', text: name, start: match.index + whole.length - name.length }];
  });
  const full = findAll('person-name', FULL, text, (match) => {
    const [, first = '', last = ''] = match;
    if (!isSomebody(last)) return false;
    if (isGivenName(first)) return true;
    const particle = /^(?:van|de|der|den|ten|ter)\s/.test(last);
    return (
      particle &&
      !opensSentence(text, match.index) &&
      !isNoun(first) &&
      !isNoun(last.split(/\s/).at(-1) ?? '')
    );
  });
  return [
    ...exact,
    ...titled,
    ...roles,
    ...full,
    ...findAll('person-name', INITIALS, text, (match) => isSomebody(match[0])),
  ];
};

/** Capital words that begin the name of a body, a place or a text. */
const NOT_A_FIRST_NAME =
  /^(?:Hof|Hoek|Raad|Bank|Haven|Port|Gemeente|Ministerie|Minister|Verdrag|Wet|Besluit|Kamer|Bureau|Dienst|Directie|Huis|Slot|Kasteel|Universiteit|Hogeschool|Koninkrijk|Republiek|Stichting|Vereniging|Museum|Plein|Brug|Straat|Code|Verklaring|Handboek|Team|Afdeling|Programma|Project|Thema|Agenda|Commissie|Nota|Douane|Bergen|Capelle|Wijk|Alphen|Krimpen|Zevenbergen|Staatssecretaris|Secretaris|Inspectie|Autoriteit|Openbaar|Rijks\p{L}*|Hoofd\p{L}*|Data|Scan|Operatie|Strategie|Toezicht|Handhaving|Logistiek|Fysiek|Regio|Noord|Zuid|Oost|West|Midden|Centraal)$/u;

/** Endings of Dutch nouns and verbs that may stand with a capital in a heading. */
const NOUN_ENDING = /(?:en|ing|heid|tie|teit|ijze|schap|ment|commissie|bureau|dienst|groep|plan)$/;
const isNoun = (word: string): boolean => NOT_A_FIRST_NAME.test(word) || NOUN_ENDING.test(word);
