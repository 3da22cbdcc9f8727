import { coverParts, type Detection, type Detector, sentencesWithStart } from './detection.ts';

const word = (source: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d])(?:${source})(?![\p{L}\d])`, 'iu');

const NUMBER = String.raw`(?:\d[\d.,]*|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|veertig|vijftig|honderd|tweehonderd|driehonderd|vijfhonderd|duizend|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|hundred|a hundred|thousand)`;

/** What chooses, by name: with one of these a bound is enough. */
const CHOOSER = word(
  String.raw`filters?|(?:het|ons|dit|een) model|modellen|\p{L}*profiel(?:en)?|selectie(?:regel|criteri)\p{L}*|risico(?:regel|model|score|drempel)\p{L}*|algoritmes?|(?:het|ons) systeem|(?:de|onze) regel|drempel(?:waarde)?n?|steekproef|(?:de|onze) selectie|(?:vanaf|onder|boven|bij|from|above|below) ${NUMBER} (?:punten|points)|kleurt|kleuren|ingesteld|(?:our|the) (?:filter|model|profile|system|rules?|threshold|algorithm|risk score)|threshold|profile|risk scores?`,
);
/** What is done with goods or people, or how the choice shows. */
const CHOICE = word(
  String.raw`(?:ge)?(?:scand?|scant|scannen)|gewogen|wegen|controleren|gecontroleerd|controleert|openen|opent|geopend|open(?:ge)?maakt|openmaken|bekeken|bekijken|kijken|kijkt|checken|gecheckt|onderzocht|onderzoeken|gekeurd|geselecteerd|selecteren|selecteert|uitgekozen|eruit (?:gehaald|gepikt)|pikt|pikken|slaat(?! door)|slaan|is (?:een|één|1) op|gaat open|gaan open|overgeslagen|overslaan|laten|laat|doorgelaten|passeren|vrijgegeven|vrijgeven|negeert|negeren|kleurt|kleuren|springt|(?:op )?(?:rood|oranje|groen)|hit|vlag|seintje|alarm|markeert|door de (?:scan|röntgen|scanner)|gaan? (?:\S+ ){0,5}door|staat (?:op|ingesteld|afgesteld)|ingesteld|ligt op|begint (?:bij|op)|zakt|stijgt|krijgt (?:een |altijd |automatisch )*(?:oranje|rood|groen|vlag|hit|controle)|krijgen [^.]{0,30}(?:oranje|rood|groen|vlag|hit|controle)|komt (?:niet |nooit |pas )?(?:meer )?in de selectie|komen (?:niet |nooit )?(?:meer )?in de selectie|scann?e?d?|checked|check|opened|open|inspected|inspect|looks?|looked|selected|selects?|picked|picks?|skipped|skips?|ignored|ignores?|flagged|flags?|released?|cleared|waved|lets? through|passes|triggers?|turns? (?:red|orange|amber|green)|is set|kicks in|is a score|goes? through|weighed`,
);
/** That it is always so: a rule, not an event. */
const ALWAYS = word(
  String.raw`altijd|nooit|standaard|alleen|pas|niet(?: meer)?|automatisch|vanzelf|ongezien|zelden|bijna nooit|meestal|voortaan|zonder controle|zonder (?:te )?kijken|elke|iedere|sinds \p{L}+|always|never|only|hardly ever|rarely|automatically|by default|usually|every|without a look|not|no longer|any more`,
);
/** On what: a bound with a number, a share, an origin, or a class of senders. */
const CRITERION = word(
  String.raw`(?:onder|boven|vanaf|tot|minder dan|meer dan|lager dan|hoger dan|lichter dan|zwaarder dan|groter dan|kleiner dan|ouder dan|jonger dan|minstens|hooguit|maximaal|minimaal|beneden|below|above|under|over|less than|more than|heavier than|lighter than|lower than|higher than|at least|at most|from|up to|score of|score van)\s(?:de |het |a |an |the )?${NUMBER}|(?:met|na|with|after)\s(?:meer dan |minstens |at least |more than )?${NUMBER}\s(?:schone|goede|foutloze|eerdere|clean|good|earlier)|${NUMBER}\s(?:procent|%|euro|cent|kilo|gram|ton|colli|punten|percent|tonnes?|kilos?|points)|(?:een|één|1) op de \S+|one in \S+|(?:elke|iedere|every) \p{L}*(?:de|ste|th|nd|rd)|(?:de )?eerste ${NUMBER} (?:keer|zendingen|aangiften)|op ${NUMBER}(?= punten| en|$)|(?:vaste|bekende|nieuwe|trouwe|gecertificeerde|kleine|die (?:twee|drie|vier|vijf)|dezelfde|onbekende) (?:klanten?|importeurs?|afzenders?|bedrijven|vervoerders?|rederij\p{L}*|aangevers?)|(?:regular|new|known|trusted|two|three) (?:customers|clients|importers|senders|carriers)|met (?:alleen|uitsluitend) \p{L}+|(?:uit|vanuit|from|in) (?:china|shenzhen|brazilië|colombia|ecuador|turkije|marokko|brazil|turkey|morocco|hong ?kong|dubai|panama|peru|costa rica|chili|chile|india|pakistan|vietnam|thailand|suriname|curaçao|guatemala|honduras|ghana|nigeria|polen|poland|spanje|spain|bulgarije|roemenië|oekraïne|azië|asia|zuid-amerika|south america|afrika|africa|mexico|venezuela|bolivia|paraguay|jamaica|kenia|kenya|egypte|egypt|bangladesh|maleisië|indonesië|japan|korea|amerika|de vs|engeland|the uk)`,
);
/** Goods and people that pass: what the passive speaks about. */
const PASSING = word(
  String.raw`\p{L}*(?:containers?|zendingen|zending|pakket(?:ten)?|pakjes?|dozen|doos|koffers?|vrachtwagens?|reizigers?|passagiers|vluchten|vlucht|ladingen|lading|partijen|aangiften?|aangiftes|trailers?|schepen|bananen|bloemen|fruit|ananas|koelcontainers?|importeurs?|afzenders?|klanten|bedrijven|vervoerders)|alles|iets|parcels?|boxes|shipments?|declarations?|containers?|trucks?|suitcases?|travellers|passengers|anything|everything|we|wij`,
);
/** Rules of others, of travel and of the household; counting customers; what happened once. */
const ORDINARY =
  /(?<![\p{L}\d])(?:luchtvaartmaatschappij|mogen|belasting\p{L}*|giften?|cadeau\p{L}*|budget|kantine|btw|vergoeding|declaraties|invoerrecht\p{L}*|duty free|airline|allowance|gift|bedrijfselftal|collega's|deelnemers|enqu[eê]te|verhalen|koffie\p{L}*|tevreden|korting|moeten|zouden|zou|willen|wilden|should|want)(?![\p{L}\d])/iu;
const PAST =
  /(?<![\p{L}\d])(?:werd|werden|was|waren|had|hadden|hebben|heeft|heb|stak|gaf|vroeg|vonden|vond|ging|gingen|scanden|controleerden|sloegen|lieten|kwam|kwamen|bleek|were|found|had|has|have|went)(?![\p{L}\d])/iu;

/** How the service chooses what it checks: said of a model or a threshold, or told as a fixed habit. */
/** A habit about goods of one sort: `containers met garnalen worden altijd opengemaakt`. */
const SORT = word(
  String.raw`\p{L}*(?:containers?|zendingen|pakketten|pakjes|dozen|koffers|vrachtwagens|ladingen|partijen|trailers?|parcels|boxes|shipments|trucks|suitcases) (?:met|uit|van|zonder|voor|with|from|without|for) \p{L}+`,
);
const PASSIVE = word(
  '(?:worden|wordt|are|is|get) [^.]{0,40}(?:gescand|gewogen|geopend|opengemaakt|gecontroleerd|gecheckt|bekeken|overgeslagen|vrijgegeven|doorgelaten|scanned|weighed|opened|inspected|checked|skipped|released)',
);
const WITHOUT_FAIL = word('altijd|nooit|standaard|zelden|niet(?: meer)?|always|never|rarely|by default');
/** What a rule is about, when it is named with its bound. */
const MEASURED = word(
  'gewicht|waarde|score|punten|afzenders?|herkomst|betaling|vracht|weight|value|scores?|points|senders?|origin|foto|photo|controle|check',
);

export const detectSelectionRule: Detector = (text) =>
  sentencesWithStart(text).flatMap((sentence): readonly Detection[] => {
    if (ORDINARY.test(sentence.text)) return [];
    const named = coverParts('selection-rule', sentence, [CHOOSER, CHOICE, CRITERION]);
    const habit = PAST.test(sentence.text)
      ? undefined
      : coverParts('selection-rule', sentence, [PASSING, CHOICE, ALWAYS, CRITERION]);
    const measured = coverParts('selection-rule', sentence, [CHOOSER, MEASURED, CRITERION]);
    const sort = coverParts('selection-rule', sentence, [SORT, PASSIVE, WITHOUT_FAIL]);
    const found = habit ?? named ?? sort ?? measured;
    return found === undefined ? [] : [found];
  });
