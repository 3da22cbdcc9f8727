import { coverParts, type Detection, type Detector, sentencesWithStart } from './detection.ts';

/** What chooses. */
const CHOOSER =
  /\b(?:filters?|het model|modellen|ons model|profiel(?:en)?|risicoprofiel\w*|selectieprofiel\w*|selectie(?:regel|criteri)\w*|risicoregel\w*|risicomodel\w*|algoritme\w*|het systeem|ons systeem|de regel|onze regel|scan(?:ner)?|drempel(?:waarde)?n?|de aangifte|aangiftes?|aangiften|zendingen|containers?|pakketten|pakjes|dozen|we|wij|alles|iets|wie|wat|importeurs?|afzenders?|klanten|bedrijven|vervoerders?|steekproef|anything|everything|whoever|importers?|senders?|customers?|our (?:filter|model|profile|system|rules?|threshold)|the (?:filter|model|profile|system|rules?|threshold|algorithm|scanner)|threshold|profile|selection|shipments?|boxes|parcels|declarations?)\b/i;
/** How it chooses, or lets go. */
const CHOOSES =
  /\b(?:steekproef is|slaat\b[^.]*\bover|slaan\b[^.]*\bover|overgeslagen|overslaan|kijkt (?:alleen|pas|niet)|kijken (?:alleen|pas|niet)|pikt\b[^.]*\b(?:uit|op)|selecteert|selecteren|geselecteerd|kleurt|springt op|gaat op (?:rood|oranje|groen)|geeft (?:een )?(?:hit|alarm|rood|oranje|groen)|krijgt (?:een )?(?:hit|vlag|rood|oranje|groen|code)|markeert|negeert|negeren|laat\b[^.]*\bdoor|laten\b[^.]*\bdoor|gaat? [^.]{0,40}(?:vanzelf|zonder controle|ongezien|automatisch|altijd) [^.]{0,20}door|gaan [^.]{0,40}(?:vanzelf|zonder controle|ongezien|automatisch|altijd) [^.]{0,20}door|(?:scannen|checken|bekijken|onderzoeken|keuren) (?:we |wij )?(?:alleen|pas|nooit|niet)|krijg(?:t|en)\b[^.]*\b(?:oranje|rood|groen|vlag|hit)|komen? nooit\b|komt nooit\b|worden altijd|wordt altijd|controleren (?:we |wij )?(?:alleen|pas|nooit|niet)|openen (?:we |wij )?(?:alleen|pas|nooit|niet)|nooit (?:gecontroleerd|gescand|geopend|geselecteerd|bekeken)|niet (?:gecontroleerd|gescand|geopend|geselecteerd|bekeken)|pas (?:gecontroleerd|gescand|geopend|geselecteerd|bekeken)|automatisch (?:vrij|groen|rood)\w*|vrijgegeven|valt (?:buiten|uit|onder)|staat (?:op|ingesteld op|afgesteld op)|ingesteld op|ligt op|only looks?|looks? only|skips?|skipped|ignores?|ignored|flags?|flagged|selects?|selected|picks?|picked|triggers?|turns? (?:red|orange|amber|green)|never (?:checked|scanned|opened|selected)|not (?:checked|scanned|opened|selected)|lets? through|waves? through|is set (?:at|to)|kicks in|released|cleared|passes|goes? through|turn (?:red|orange|green)|only (?:checked|scanned|opened|open|check|scan))\b/i;
/** On what: a bound with a number, or a class of senders that is spared or chosen. */
const NUMBER =
  '(?:\\d[\\d.,]*|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|veertig|vijftig|honderd|tweehonderd|driehonderd|vijfhonderd|duizend|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|hundred|a hundred|thousand)';
const BOUND = new RegExp(
  String.raw`\b(?:(?:onder|boven|vanaf|tot|minder dan|meer dan|lager dan|hoger dan|lichter dan|zwaarder dan|groter dan|kleiner dan|ouder dan|jonger dan|minstens|hooguit|maximaal|minimaal|beneden|below|above|under|over|less than|more than|heavier than|lighter than|lower than|higher than|at least|at most|from|up to)\s(?:de |het |a |an |the )?${NUMBER}|(?:met|na|with|after)\s(?:meer dan |minstens |at least |more than )?${NUMBER}\s(?:schone|goede|foutloze|eerdere|clean|good|earlier)|${NUMBER}\s(?:procent|%|euro|cent|kilo|gram|ton|colli|stuks|punten|percent|tonnes?|kilos?|points)|(?:een|één|1) op de \S+|(?:de )?eerste ${NUMBER} (?:keer|zendingen|aangiften)|(?:vaste|bekende|nieuwe|trouwe|gecertificeerde|kleine|grote) (?:klanten|importeurs|afzenders|bedrijven|vervoerders)|regular (?:customers|clients|importers)|(?:uit|vanuit|from) (?:china|brazilië|colombia|ecuador|turkije|marokko|brazil|turkey|morocco|hong ?kong|dubai|panama|peru|costa rica|chili|chile|india|pakistan|vietnam|thailand|suriname|curaçao|guatemala|honduras|ghana|nigeria|polen|poland|spanje|spain|bulgarije|roemenië|oekraïne|azië|asia|zuid-amerika|south america|afrika|africa))(?![\p{L}\d])`,
  'iu',
);
/** Rules of others, of travel and of the household. */
const ORDINARY =
  /\b(?:luchtvaartmaatschappij|reizigers? mag|reizigers mogen|belasting\w*|giften?|cadeau\w*|budget|kantine|btw|vergoeding|declaratie\w* van|invoerrecht\w*|duty free|airline|allowance|gift|bedrijfselftal|procent van de (?:collega|deelnemers|klanten)|stemm\w+|deelnemers|enqu[eê]te)\b/i;

/** How the service chooses what it checks: the chooser, the choice and the bound in one sentence. */
export const detectSelectionRule: Detector = (text) =>
  sentencesWithStart(text).flatMap((sentence): readonly Detection[] => {
    if (ORDINARY.test(sentence.text)) return [];
    const found = coverParts('selection-rule', sentence, [CHOOSER, CHOOSES, BOUND]);
    return found === undefined ? [] : [found];
  });
