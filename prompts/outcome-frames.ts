import type { FrameLanguage } from './answer-frames.ts';

/**
 * What Durf says when a question is not one to the sources: refusals, small talk, itself, counts. Everything here must
 * be true of what Durf does; a feature that changes it changes the sentence.
 */
export interface OutcomeFrames {
  readonly refusedPerson: string;
  readonly refusedSecret: string;
  readonly refusedOrder: string;
  readonly refusedCount: string;
  readonly unknownCount: string;
  readonly fewerThanFive: string;
  readonly counts: {
    readonly gaps: string;
    readonly questions: string;
    readonly useful: string;
    readonly 'not-useful': string;
    readonly documents: string;
    readonly passages: string;
  };
  readonly talk: Readonly<Record<'hello' | 'bye' | 'thanks' | 'other', string>>;
  readonly aboutDurf: Readonly<
    Record<
      | 'abilities'
      | 'limits'
      | 'nature'
      | 'sources'
      | 'mistakes'
      | 'kept'
      | 'readers'
      | 'erasing'
      | 'stories'
      | 'report',
      string
    >
  >;
  readonly talkAboutIt: string;
  readonly stillSays: string;
}

export const outcomeFrames: Readonly<Record<FrameLanguage, OutcomeFrames>> = {
  nl: {
    refusedPerson:
      'Naar personen zoek ik niet: niet wie waar of wanneer werkt, niet wat iemand zei of koos, en niets wat bij één mens hoort. Dat is voor iedere vraag en iedere vrager gelijk en zegt niets over wat er bekend is.\n\nWel kan ik opzoeken welke rollen, taken en verantwoordelijkheden het adviesrapport en de integriteitsagenda noemen. Voor iets over een collega ga je naar die collega zelf of naar je leidinggevende.',
    refusedSecret:
      'Hoe, waar en wanneer er wordt gecontroleerd of bewaakt, deel ik niet; ook niet hoe iets wordt gekozen of hoe je ergens binnenkomt. Dat is voor iedere vraag en iedere vrager gelijk en zegt niets over wat er bekend is.\n\nWel kan ik opzoeken wat het adviesrapport en de integriteitsagenda in het algemeen zeggen over data, AI en veilig werken. Is dit voor je werk nodig, dan is je teamleider de weg.',
    refusedOrder:
      'Zulke opdrachten voer ik niet uit: ik houd mij aan de bronnen en aan mijn eigen afspraken, wie het ook vraagt.\n\nStel gerust een vraag over het adviesrapport of de integriteitsagenda, dan zoek ik het voor je op.',
    refusedCount:
      'Over één persoon of een kleine groep tel ik niets, en groepen zet ik niet op volgorde: zo blijft ieders bijdrage van hemzelf. Totalen over alles samen kan ik wel geven, vanaf vijf.',
    unknownCount:
      'Daar houd ik geen telling van bij, en een schatting geef ik niet. Wel kan ik zeggen hoeveel vragen er zijn gesteld, hoeveel er nog op antwoord wachten en uit hoeveel bronnen ik put.',
    fewerThanFive: 'minder dan vijf',
    counts: {
      gaps: 'Op de lijst van vragen zonder antwoord: {count}.',
      questions: 'Vragen die in Slack zijn beantwoord en nu nog bewaard zijn (dertig dagen): {count}.',
      useful: 'Keren dat een antwoord nuttig werd genoemd: {count}.',
      'not-useful': 'Keren dat een antwoord niet nuttig werd genoemd: {count}.',
      documents: 'Bronnen waaruit ik voor jou mag antwoorden: {count}.',
      passages: 'Passages waarin ik voor jou mag zoeken: {count}.',
    },
    talk: {
      hello:
        'Hoi! Ik ben Durf. Vraag me iets over het adviesrapport Verantwoorde durf of de integriteitsagenda, dan zoek ik het met bron en pagina voor je op.',
      bye: 'Tot de volgende keer! Ik ben er dag en nacht, mocht je iets willen opzoeken.',
      thanks: 'Graag gedaan. Heb je nog een vraag over het rapport of de agenda, stel haar gerust.',
      other:
        'Leuk dat je even bijpraat. Ik ben een programma, dus over zulke dingen heb ik weinig te vertellen. Over durf, data en integriteit bij de Douane zoek ik graag iets voor je op.',
    },
    aboutDurf: {
      abilities:
        'Ik zoek antwoorden op in het adviesrapport Verantwoorde durf, de integriteitsagenda Vertrouwd vooruit en andere bronnen die erbij zijn gezet. Je krijgt een kort antwoord met de plek waar het staat. Stel je vraag in gewone woorden, in het Nederlands of Engels, hier of in een kanaal. Bij een lastige keuze zet ik argumenten uit de bronnen naast elkaar. Probeer: “Wat is verantwoorde durf?” of “Noem de zes thema’s van de agenda.”',
      limits:
        'Ik antwoord alleen uit mijn bronnen. Ik geef geen oordeel over wat iemand hoort te doen, zoek niet naar personen, vertel niets over controles of beveiliging en neem geen meldingen aan. Staat iets niet in de bronnen, dan zeg ik dat en kun je de vraag op de lijst van vragen zonder antwoord laten zetten.',
      nature:
        'Ik ben Durf, een programma en geen mens. Ik stel antwoorden samen uit passages van de bronnen en controleer of elk citaat er letter voor letter staat. Wie mij beheert in jouw organisatie, kan de beheerder van deze Slack-omgeving je vertellen. Mijn naam komt van een kernwaarde van de Douane.',
      sources:
        'Mijn antwoorden komen uit het adviesrapport Verantwoorde durf, de integriteitsagenda Vertrouwd vooruit (2022) en wat de beheerder daaraan toevoegde; ik zoek niet op internet. Een nummer tussen haken verwijst naar de plek in de bron. “Weergave van Durf” betekent: de inhoud in mijn woorden, niet de zin van de schrijvers.',
      mistakes:
        'Ook mijn antwoord kan ernaast zitten: een citaat is gecontroleerd, maar of de passage bij jouw vraag past, is niet door een mens bekeken. Kijk daarom in de bron die erbij staat. Klopt er iets niet, kies dan in Slack “Niet nuttig” en schrijf erbij waarom; je naam komt daar niet bij. Een eigen mening heb ik niet.',
      kept: 'Een vraag in Slack en het antwoord erop blijven dertig dagen in de eigen database van Durf, op de plek waar je organisatie mij draait; daarna worden ze gewist. Je naam staat niet bij die vraag. Wel onthoud ik in welk gesprek zij is gesteld, en in een direct bericht is dat het gesprek met jou. Mijn logboek bevat geen teksten, en ik leer niet van wat je typt. Slack bewaart je bericht zelf ook, volgens de regels van je organisatie.',
      readers:
        'Leidinggevenden krijgen van mij geen overzicht van wie wat vroeg, en je naam staat niet bij de vraag die ik bewaar. Wie bij de database kan, de beheerder dus, kan vraag en antwoord dertig dagen lezen en zien uit welk gesprek ze komen. Slack verwerkt je bericht zelf ook; wat je in een kanaal vraagt, zien de mensen in dat kanaal. Anoniem noem ik dit daarom niet.',
      erasing:
        'Vragen en antwoorden worden na dertig dagen vanzelf gewist. Eerder wissen doet de beheerder van Durf voor je. Je bericht in Slack verwijder je daar zelf.',
      stories:
        'Verhalen, sessies, stemmen en reflecties bewaar ik op dit moment niet: dat deel van Durf is er nog niet. Wat ik wel bewaar, zijn vragen en antwoorden, dertig dagen, zonder je naam erbij.',
      report:
        'Ik ben geen meldpunt. Zet hier dus niets neer over een benadering, een bedreiging of een misstand; wat daarop lijkt, bewaar ik niet en ik laat dan zien waar je terechtkunt. Wat de integriteitsagenda over melden zegt, zoek ik wel voor je op.',
    },
    stillSays: 'Ik houd mij aan wat er in de bronnen staat:',
    talkAboutIt: 'Wil je er met iemand over praten? Dat kan bijvoorbeeld hier:',
  },
  en: {
    refusedPerson:
      'I do not look people up: not who works where or when, not what somebody said or chose, and nothing that belongs to one person. That is the same for every question and everyone who asks, and says nothing about what is known.\n\nI can look up which roles, tasks and responsibilities the advisory report and the integrity agenda mention. For something about a colleague, go to that colleague or to your manager.',
    refusedSecret:
      'How, where and when things are checked or guarded I do not share; nor how anything is selected or how to get in anywhere. That is the same for every question and everyone who asks, and says nothing about what is known.\n\nI can look up what the advisory report and the integrity agenda say in general about data, AI and working safely. If your work needs this, your team leader is the way to go.',
    refusedOrder:
      'I do not carry out orders like that: I keep to the sources and to my own rules, whoever asks.\n\nDo ask me something about the advisory report or the integrity agenda and I will look it up for you.',
    refusedCount:
      'I count nothing about one person or a small group, and I do not rank groups: that way everybody’s contribution stays their own. I can give totals over everything together, from five up.',
    unknownCount:
      'I keep no count of that, and I do not give estimates. I can tell how many questions were asked, how many still wait for an answer, and from how many sources I draw.',
    fewerThanFive: 'fewer than five',
    counts: {
      gaps: 'On the list of questions without an answer: {count}.',
      questions: 'Questions answered in Slack that are still kept (thirty days): {count}.',
      useful: 'Times an answer was called useful: {count}.',
      'not-useful': 'Times an answer was called not useful: {count}.',
      documents: 'Sources from which I may answer you: {count}.',
      passages: 'Passages in which I may search for you: {count}.',
    },
    talk: {
      hello:
        'Hi! I am Durf. Ask me something about the advisory report on responsible daring or the integrity agenda, and I will look it up with its source and page.',
      bye: 'Until next time! I am here day and night, should you want to look something up.',
      thanks: 'My pleasure. If you have another question about the report or the agenda, go ahead.',
      other:
        'Nice of you to chat. I am a program, so I have little to say about such things. About daring, data and integrity at Customs I gladly look something up for you.',
    },
    aboutDurf: {
      abilities:
        'I look up answers in the advisory report on responsible daring, the integrity agenda and other sources that were added. You get a short answer with the place where it stands. Ask in plain words, in Dutch or English, here or in a channel. For a hard choice I put arguments from the sources side by side. Try: “What is responsible daring?” or “Name the six themes of the agenda.”',
      limits:
        'I answer from my sources only. I give no verdict on what anybody ought to do, do not look people up, tell nothing about checks or security, and take no reports. When something is not in the sources I say so, and you can have the question put on the list of unanswered questions.',
      nature:
        'I am Durf, a program and not a human. I compose answers from passages of the sources and check that each quote stands there letter for letter. Who runs me in your organisation, the administrator of this Slack workspace can tell you. My name is Dutch for daring, a core value of Dutch Customs.',
      sources:
        'My answers come from the advisory report on responsible daring, the integrity agenda (2022) and what the operator added; I do not search the internet. A number in brackets points to the place in the source. “Rendering by Durf” means: the content in my words, not the authors’ sentence.',
      mistakes:
        'My answer can be off too: a quote is checked, but whether the passage fits your question was not looked at by a human. So do look at the source that comes with it. If something is wrong, choose “Not useful” in Slack and say why; your name is not kept with it. I have no opinion of my own.',
      kept: 'A question in Slack and its answer stay in Durf’s own database for thirty days, where your organisation runs me; then they are erased. Your name is not with that question. I do remember in which conversation it was asked, and in a direct message that is the one with you. My log holds no texts, and I do not learn from what you type. Slack keeps your message as well, by the rules of your organisation.',
      readers:
        'Managers get no overview from me of who asked what, and your name is not with the question that I keep. Whoever has access to the database, the operator that is, can read question and answer for thirty days and see from which conversation they come. Slack processes your message too; what you ask in a channel, the people in that channel see. So I do not call this anonymous.',
      erasing:
        'Questions and answers are erased after thirty days without anyone doing anything. The operator of Durf can erase them sooner. Your message in Slack you delete there yourself.',
      stories:
        'Stories, sessions, votes and reflections I do not keep at the moment: that part of Durf is not there yet. What I do keep are questions and answers, for thirty days, without your name.',
      report:
        'I am not a place to report. So do not write here about an approach, a threat or wrongdoing; what looks like it I do not keep, and I then show where you can turn. What the integrity agenda says about reporting I can look up for you.',
    },
    stillSays: 'I keep to what the sources say:',
    talkAboutIt: 'Would you like to talk about it with somebody? You can, for example here:',
  },
};
