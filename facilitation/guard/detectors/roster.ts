import { coverParts, type Detection, type Detector, sentencesWithStart } from './detection.ts';

/** Where or who: a post, a place of control, a team. */
const POST =
  /(?<![\p{L}\d])(?:(?:noord|zuid|oost|west|zij|hoofd|achter)?poort(?:en)?|slagboom|hal [\p{L}\d]+|loods(?: [\p{L}\d]+)?|kade(?: [\p{L}\d]+)?|terminal(?: [\p{L}\d]+)?|scan(?:ner|straat|hal|ruimte)?|brug|sluis|controlepost|post [\p{L}\d]+|meldkamer|beslag[\p{L}\d]+|ingang|uitgang|hek|toren|balie|parkeerterrein|kantoor|gang|de boot|patrouille[\p{L}\d]*|surveillance[\p{L}\d]*|honden(?:team|geleider)?s?|depot|pakketten(?:hal)?|post(?:hal|zaal)|ingang|noodingang|lane|passage|grens(?:post)?|ploeg(?: [\p{L}\d]+)?|team [\p{L}\d]+|bewaking|beveiliging|nachtploeg|visitatie[\p{L}\d]*|rode doorgang|groene doorgang|vracht[\p{L}\d]*|gate(?: [\p{L}\d]+)?|quay(?: [\p{L}\d]+)?|hall(?: [\p{L}\d]+)?|warehouse(?: [\p{L}\d]+)?|lane(?: [\p{L}\d]+)?|checkpoint|control room|dog team|crew(?: [\p{L}\d]+)?|shift [\p{L}\d]+|patrol|guards?|officers?|inspectors?)(?![\p{L}\d])/iu;
/** When: a day, an hour, a part of the day. */
const TIME =
  /(?<![\p{L}\d])(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)[\p{L}]*|weekend[\p{L}\d]*|feestdagen|kerst[\p{L}\d]*|'?s nachts|'?s avonds|'?s ochtends|'?s morgens|nacht[\p{L}\d]*|overdag|avond[\p{L}\d]*|ochtend[\p{L}\d]*|pauze[\p{L}\d]*|middernacht|tussen de middag|zon- en feestdagen|elke dag|lunch[\p{L}\d]*|(?:van|tussen|tot|vanaf|om|na|voor)\s(?:half |kwart (?:voor|over) )?(?:\d{1,2}(?:[:.]\d{2})?(?: uur)?|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|middernacht|enen|tweeën|drieën|vieren|vijven|zessen|zevenen|achten|negenen|tienen|elven|twaalven)(?![\p{L}\d])(?! (?:weken|maanden|jaar|dagen|keer|mensen|meter|kilo|procent))|morgen(?:nacht|avond|ochtend|middag)?|vannacht|vanavond|volgende week|even weken|oneven weken|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?|at night|nights?|overnight|between|from \d{1,2}|after \d{1,2}|after (?:dark|midnight)|midnight|noon|lunch|mornings?|evenings?|tomorrow|tonight|holidays)(?![\p{L}\d])/iu;
/** How many, or that there is nobody. */
const STAFFING =
  /(?<![\p{L}\d])(?:bezet|onbezet|leeg|niet (?:bekeken|bewaakt|bemand)|is (?:\p{L}+ ){0,6}vrij|overdracht|(?:een|één|twee) man minder|short[- ]staffed|just me|(?:(?:alleen|nog|maar|slechts) )+(?:een|één) (?:bewaker|beveiliger|collega|controleur|stagiair\p{L}*|man|hond)|bemand|onbemand|onbewaakt|onderbezet|niemand|geen mens|(?:maar|slechts) (?:een|één|twee|\d) (?:man|collega|persoon|mensen|controleur)[\p{L}\d]*|met (?:z'n|zijn|zn|hun) (?:twee|drie|vier|vijf|zes)[\p{L}]*|in (?:mijn|m'n|mn|z'n|zijn|zn|haar) (?:eentje|uppie)|staat alleen|alleen (?:een|één)|(?:één|twee|drie|vier|\d) (?:man|mensen|collega's|controleurs|beveiligers|douaniers)|dienst (?:heeft|hebben|van)|(?:heeft|hebben|heb)(?: [\p{L}\d]+){0,5} (?:nacht|vroege |late |avond|dag)?dienst|werk(?:t|en)? (?:daar |er )?alleen|(?:geen|zonder) (?:toezicht|controle|bewaking|personeel|bezetting|hond|beveiliger|collega|scan)[\p{L}]*|rijdt alleen|draait|draaien|wisselt|wisselen|wissel(?:ing)? van de wacht|aflossing|afgelost|patrouilleert|(?:loopt|lopen)(?: [\p{L}\d]+){0,4} rondes?|de enige[n]?|the only ones?|ronde (?:loopt|rijdt)|staat (?:er )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|vannacht|elke)|ingeroosterd|ingedeeld|staan (?:er|wij|we)|controleren (?:we|wij) niet|niet bewaakt|manned|unmanned|staffed|understaffed|unguarded|unattended|nobody|no one|only one|only two|alone|on duty|on shift|changes over|shift change|handover|swap(?:s|ped)?|(?:one|two|three|\d) (?:officers?|guards?|people|men|inspectors?)|patrols)(?![\p{L}\d])/iu;

/** Told as something that was: an event, no roster. */
const PAST =
  /(?<![\p{L}\d])(?:vond|vonden|stond|stonden|was|waren|had|hadden|kwam|kwamen|zag|zagen|ging|gingen|werd|werden|deed|deden|keken|found|were|stood|came|went|saw|took)(?![\p{L}\d])/iu;
const PRESENT =
  /(?<![\p{L}\d])(?:is|zijn|staat|staan|sta|zit|zitten|heeft|hebben|heb|draait|draaien|werkt|werken|loopt|lopen|rijdt|rijden|wisselt|wisselen|has|have|are|stands?|works?|patrols?)(?![\p{L}\d])/iu;

/** Nobody there: that is told to outsiders whatever the occasion. */
const ABSENT =
  /(?<![\p{L}\d])(?:onbemand|onbezet|onbewaakt|zonder (?:controle|toezicht|bewaking)|geen (?:toezicht|bewaking)|unmanned|unguarded|unattended)(?![\p{L}\d])/iu;
/** Looking for people, courses and opening hours of a counter tell nothing about a watch. */
const ORDINARY =
  /(?<![\p{L}\d])(?:zoeken|gezocht|wie kan|wie wil|vrijwillig[\p{L}\d]*|cursus|training|lezing|open tot|geopend|vacature|feest|jubileum|vergadering|overleg|we need|looking for|volunteers?|course|meeting|party)(?![\p{L}\d])/iu;

/** Who stands where and when: with all three in a sentence it is a roster, whatever form it has. */
export const detectRoster: Detector = (text) =>
  sentencesWithStart(text).flatMap((sentence): readonly Detection[] => {
    if (ORDINARY.test(sentence.text) && !ABSENT.test(sentence.text)) return [];
    if (PAST.test(sentence.text) && !PRESENT.test(sentence.text)) return [];
    const found = coverParts('roster', sentence, [POST, TIME, STAFFING]);
    return found === undefined ? [] : [found];
  });
