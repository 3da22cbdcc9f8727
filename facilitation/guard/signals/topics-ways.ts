import type { WordList } from './notation.ts';

/** Ways of telling: the small words by which a report differs from a project story. */
export const ways = {
  asking: {
    why: 'Being asked, wanted, offered.',
    nl: `vroeg, vroegen, vraagt, vragen of, gevraagd, wilde weten, wil weten, wilden weten, wil dat, wilde dat, willen dat, of ik, of we, of hij, of ik kon, ik hoef*, hoefde, zou kunnen, kon regelen, kan helpen, helpen, aangeboden, bood, biedt, boden, voorstel, voorgesteld, beloofd, uitgenodigd, nodigde, kennismaken, ontmoeten, voorstellen aan, afspreken, samenwerken, benader*, aangesproken, sprak mij, sprak me, staande gehouden, bestookt, geronseld, gunst, dienst bewijzen, meewerk*, meedoen, klus, probleempje, kleine moeite, verschuldigd`,
    en: `asked, asks, asking, wanted to know, wants to know, wants me, wanted me, wants to, whether i, if i, offered, offers, promised, invited, meet, talk, cooperate, cooperation, approached, recruited, favour, favor, help, owe, owed, wondered`,
  },
  exchange: {
    why: 'This for that.',
    nl: `in ruil, ruil voor, daarvoor, ervoor, zolang ik, zolang, als ik, als zijn, als mijn, als het, dan zou, dan krijg*, zodra, alleen als, of anders, anders, in plaats van geld, per keer, voor elke, voor iedere, sindsdien, sinds die, daarna, de week erna, net voor, tegenprestatie, terug doen, hoefde alleen, hoefde niks, ik hoefde, moest ik, moet ik`,
    en: `in return, in exchange, as long as, if i, if my, if his, if the other, then, or else, otherwise, for every, for each, since then, after that, the week after, just before, all i had to, i had to, i must, i only`,
  },
  nobody: {
    why: 'Nobody knows, says, may know.',
    nl: `niemand, zwijg*, gezwegen, stil, geheim, fluister*, mond, voor me hield, voor mij hou*, niet zeggen, niet vertellen, niet melden, niet gemeld, nooit gemeld, geen aangifte, iedereen weet, niemand zegt, zegt niets, zegt niemand iets, verandert van onderwerp, verandert ... onderwerp, buiten het verslag, vergeten, niet weten, weet niet, weet ik niet, hoef ik niet te weten, geen enkel register, durf, durft, durfde, vertrouwelijk*, onder ons, deed alsof, doet alsof, gedaan alsof, zogenaamd, niet trots, niet uitleggen, niet kan uitleggen`,
    en: `nobody, no one, silent, silence, secret, whisper*, told us to forget, told me to forget, not to tell, keep quiet, not reported, never reported, everyone knows, says nothing, changes the subject, do not know, dont know, dare*, pretend*, cannot explain, cant explain, not proud, mind`,
  },
  alone: {
    why: 'Only this one, always the same, nobody else.',
    nl: `alleen hij, alleen zij, alleen die, die ene, dat ene, dezelfde, hetzelfde, niemand anders, altijd dezelfde, bij niemand, alleen stuk, alleen als, alleen wij, alleen ons, alleen onze, alleen vier, een van de, een van ons, een van die, ene, precies wist*, wist precies, precies weet, precies, behalve, standaard, uitgerekend, toevallig, wie (in|er|hier|over|dat), als hij dienst`,
    en: `only he, only she, that one, the same, nobody else, no one else, always the same, only when, only our, one of, exactly, except, whenever he, coincidence, of all`,
  },
  repeat: {
    why: 'Again and again.',
    nl: `elke keer, elke nacht, elke avond, elke dag, elke week, elke maandag, elke donderdag, elke middag, elk jaar, iedere, steeds, telkens, weer, alweer, altijd, nooit, opnieuw, blijft, bleef, maandelijks, al jaren, al weken, al maanden, twee jaar, half jaar, drie keer, twee keer, vaker, regelmatig, vaak, sinds, sinds kort, tegenwoordig, ineens, opeens, plotseling, onverwacht, vannacht, gisteravond, gisteren, vanochtend, vorige week, dinsdag, maandag`,
    en: `every time, every night, every day, every week, each time, again, always, never, keeps, kept, monthly, for years, for months, two years, three times, often, since, lately, these days, suddenly, unexpectedly, last night, yesterday, last week, tuesday, monday`,
  },
  heOrShe: {
    why: 'One other person whose doings are told.',
    nl: `hij, zij, hem, haar, zijn, zn`,
    en: `he, she, him, her, his, hes, shes`,
  },
  theyTell: {
    why: 'Nameless people.',
    nl: `ze, hun, hen, zeiden, lui, mensen die`,
    en: `they, them, their, theyre`,
  },
  toMe: { why: 'It happened to the teller.', nl: `mij, me`, en: `me` },
  iTell: { why: 'The teller acts.', nl: `ik`, en: `i, ive, im` },
  mine: { why: 'Something of the teller.', nl: `mijn, mn`, en: `my` },
  weDo: {
    why: 'A team that does something together is mostly work or learning.',
    nl: `we, wij`,
    en: `we, weve`,
  },
  ours: { why: 'Our team, our work.', nl: `ons, onze`, en: `our, us` },
  youAll: { why: 'Addressing the reader.', nl: `je, jij, jullie, jou, u, uw, jouw`, en: `you, your` },
  said: {
    why: 'Someone is quoted.',
    nl: `zei, zeiden, zegt, gezegd, noemde, noemt, noemen, noemen ze, volgens hem, volgens haar, riep, lachte, lacht, lachen, knikte, knipoogde, keek erbij`,
    en: `said, says, told me, called it, call it, calls it, according to him, laughed, laughs, nodded, winked, hinted`,
  },
  found: {
    why: 'Something is found where it does not belong.',
    nl: `lag, lagen, ligt, zat, zit, hing, hangt, stond, staat, vond ik, vond mijn, gevonden, op mijn, in mijn, onder mijn, in onze, op onze, op de motorkap, achtergelaten, geschreven, gelegd, geplakt, daarop, erop, zonder afzender, met de groeten, groeten, niet besteld, van niemand`,
    en: `lay, found a, was left, left on, left in, on my, in my, under my, through our, on our, in our, written, with the words, with a note, without a sender, no sender, regards, not ordered, nobody s`,
  },
  bodySign: {
    why: 'Friendly or silent menace in gestures.',
    nl: `lachte, glimlach*, knipoog*, vriendelijk, beleefd, netjes gekleed, net pak, keek me aan, keek mij aan, ademt, ademde, hijgt, keel, gebaar, hand op mijn, schouder, tikte, klopte, wees naar, hield een foto, deed alsof hij`,
    en: `smil*, winked, friendly, polite, suit, looked at me, breath*, throat, gesture, hand on my, shoulder, tapped, pointed, held up`,
  },
} satisfies Record<string, WordList>;
