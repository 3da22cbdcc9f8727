import type { WordList } from '../signals/notation.ts';

/** Talking to Durf, about Durf, or asking Durf to count; and asking what the documents say. */
export const askedDurf = {
  documents: {
    why: 'Asks what the documents say.',
    nl: `volgens, agenda, verbeteragenda, advies, adviesrapport, rapport, commissie, adviescommissie, subcommissie, thema, thema s, themas, hoofdstuk, paragraaf, aanbeveling*, adviseert, pagina, blz, voetnoot, bijlage, leidraad, voorwoord, samenvatting, figuur, beleid, kernwaarde*, programma, bureau, bvi, directeur bvi, missie, visie, doel, doelen, subdoel*, kenmerken, activiteit*, planning, maatregel*, training*, leergang, theatervoorstelling, dialoogsessie*, bewustzijnsmeting*, meting, besliskader, datastrategie, dataplatform, datageletterd*, soevereiniteit, bijna succes, bijna successen, verantwoorde durf, governance, standaarden, ethisch leiderschap, biechtstoel*, stukken, documenten, douane, staat er, staat dat, noemt, bedoelt, betekent, interviews, geinterviewd*, cdo, cio, dg, enterprise architectuur`,
    en: `according, agenda, report, advice, committee, theme, themes, chapter, section, recommend*, page, footnote, appendix, guide, foreword, summary, figure, policy, core value*, programme, bureau, mission, vision, goal, goals, aim, activity, activities, planning, measure, measures, training, course, theatre, dialogue session*, baseline, framework, data strategy, platform, literacy, sovereignty, near success, responsible daring, governance, standards, ethical leadership, documents, customs, does it say, mention*, mean, means, interview*, cdo, cio`,
  },
  policyActor: {
    why: 'People as policy speaks of them: many, or any.',
    nl: `medewerkers, een medewerker, leidinggevenden, een leidinggevende, leiders, een leider, collega s, collegas, douaniers, teams, organisatie, management, mt, managers, dataspecialisten, vertrouwenspersoon, vertrouwenspersonen, integriteitscoordinator*, ketenpartners, stakeholders, vakbonden, de or, geinterviewden`,
    en: `staff, employees, an employee, managers, a manager, leaders, a leader, colleagues, officers, teams, organisation, management, specialists, stakeholders, unions, partners`,
  },
  whereToTurn: {
    why: 'Wants to know where to turn, or what to do now.',
    nl: `waar kan ik, waar kan je terecht, waar kun je terecht, terecht, waar meld, waar laat ik, waar moet dat heen, wie helpt, wie kan, wie bel, wie luistert, wie beschermt, bij wie, aan wie, naar wie, tegen wie, hoe meld, hoe zeg, hoe kom ik, hoe vertel ik, hoe bescherm, hoe haal, help, hulp, nummer, wat nu, en nu, wat dan, hoe nu verder, wat moet ik doen, wat moet ik met, wat doe ik met, wat doe ik, wat kan ik, moet ik iets doen, kan ik nog, nog terug, te laat, stoppen, stap ik, ergens kwijt, iets kwijt, anoniem, bescherming, wie vertel, kan praten, praten over, moet ik me zorgen, zorgen maken, toeval, wie kan ik vertrouwen`,
    en: `where can i, where do i, who can i, who do i call, who helps, who protects, how do i get out, how do i report, how would one, help, number, what now, what do i do, what happens to me, what happens, now what, too late, get out, should i be worried, talk to, turn to, anonymous*, protect*, do i lose, can they fire`,
  },
  consequence: {
    why: 'Fears what follows for oneself.',
    nl: `ontslagen, ontslag, baan kwijt, straf, strafbaar, erg dat, hoe erg, hoe ernstig, gevolgen, problemen, wat gebeurt er met, gebeurt er als ik, verraad, alles kwijt, toegeef, toegeven, opbiecht*, biecht, bekennen, spijt, ben ik nu, gestraft, vervolgd, cel, gevangenis`,
    en: `fired, lose my job, punished, punishment, illegal, wrong that, how bad, consequences, trouble, what would happen, admit, confess, regret, prosecuted, jail, prison`,
  },
  aboutDurf: {
    why: 'Durf itself: its nature, memory, makers.',
    nl: `durf, bot, chatbot, robot, mens, computer, chatgpt, copilot, taalmodel, jij, jou, jouw, ben je, ben jij, bent u, kun je, kan je, kunt u, doe je, werk je, weet je, weet jij, gebruik je, bewaar je, heet je, spreek je, geef je, leer je, houd je bij, onthoud*, hoe werkt dit, deze bot, dit gesprek, je mij, je me, jouw antwoord*, je antwoord*, waarvoor ben, je bronnen`,
    en: `durf, bot, chatbot, robot, human, computer, chatgpt, are you, can you, do you, you, your, this bot, this conversation, how do you, what do you, what can`,
  },
  dataOfMine: {
    why: 'What becomes of one’s own words.',
    nl: `mijn vragen, mijn vraag, mijn naam, mijn gegevens, gegevens, mijn antwoorden, mijn berichten, mijn verhaal, wat ik (hier )?(typ|vraag|zeg|schrijf|invul)*, vraag die ik, bewaar*, bewaard, opgeslagen, opslaan, wissen, gewist, verwijderen, meelezen, meeleest, leest mee, leest dit mee, lezen mee, zien wat ik, ziet wat, kan zien, anoniem, prive, privacy*, privacyverklaring, opgenomen, server, in amerika, gekoppeld, gevolgd, inzage, hoe lang bewaar*, logboek, ingetrokken, intrek, trek ik ... in`,
    en: `my questions, my question, my name, my data, my messages, my answers, my story, what i (type|ask|say|write), store*, stored, keep, kept, saved, delete, erase, remove, read this, read along, can see, see my, see what, anonymous, private, privacy, recorded, server, linked, withdraw*, how long`,
  },
  ability: {
    why: 'What Durf can do and how to use it.',
    nl: `wat kun je, wat kan je, wat kan ik, waar kun je, hoe gebruik ik, hoe werkt, hoe werk je, help, hulp, uitleg, handleiding, commando*, opties, menu, mogelijkheden, welke vragen, voorbeeldvragen, hoe begin ik, hoe stel ik, aan de slag, welke bronnen, welke documenten ken, welke talen, instellingen, meldingen uit, document toe, in een kanaal, deel ik een antwoord, wat doe jij, waarvoor, niet aan, kun je niet`,
    en: `what can you, what do you do, how do i use, how does this work, help, manual, command*, options, menu, getting started, which questions, what questions, which sources, which documents, languages, settings, notifications, add a document, in a channel`,
  },
  greeting: {
    why: 'Hello, thanks and goodbye.',
    nl: `hoi, hallo, hey, hee, he, hi, yo, joehoe, dag, goedemorgen, goedemiddag, goedenavond, goeiemorgen, goeiemiddag, goeienavond, goeiendag, goedendag, morgen, môgge, mogge, moin, welkom, bedankt, dank, dankje, dankjewel, dank je, thanks, merci, top, super, prima, ok, oke, lekker bezig, doei, doeg, tot morgen, tot ziens, tot later, tot straks, tot de volgende keer, de mazzel, houdoe, welterusten, slaap lekker, trusten, fijn weekend, fijne dag, fijne avond, prettig*, beterschap, gefeliciteerd, proficiat, gelukkig nieuwjaar, vrolijk kerstfeest, fijne feestdagen, sorry, geen probleem, graag gedaan, haha*, hihi, lol, leuk je`,
    en: `hi, hello, hey, yo, good morning, good afternoon, good evening, good night, thanks, thank you, thx, cheers, great, super, ok, okay, bye, goodbye, see you, later, have a nice, nice weekend, congratulations, happy new year, merry christmas, sorry, no problem, welcome, haha*, lol, nice to meet`,
  },
  chatter: {
    why: 'Small talk.',
    nl: `hoe gaat het, alles goed, hoe is het, wat een weer, weer vandaag, regen, zon, koud buiten, warm vandaag, mop, grap, grapje, liedje, gedicht, lievelings*, zin in, koffie, pauze, weekend, moe, verveel, ajax, feyenoord, voetbal, kat, katten, hond, eten, trek in, verjaardag, kerst, vakantie, geslapen, hou je van, houd je van, vind je leuk, ben je er, iemand daar, daar iemand, wie gaat er winnen, grappig, geweldig, slim, lief, ik ben nieuw, verveel me`,
    en: `how are you, how is it going, weather, rain, sun, cold outside, joke, song, poem, favourite, favorite, fancy, coffee, tea, break, weekend, tired, bored, football, cat, cats, food, hungry, birthday, christmas, holiday, sleep well, do you like, anyone there, anybody there, funny, awesome, smart, i am new`,
  },
  howMany: {
    why: 'Asks for a count.',
    nl: `hoeveel, hoe veel, aantal, aantallen, tel, tellen, telling, hoe vaak, hoe groot, percentage, procent, gemiddeld*, totaal, som van, top drie, statistiek*`,
    en: `how many, how much, number of, count, how often, percentage, percent, average, total, statistics, what share`,
  },
  counted: {
    why: 'What Durf itself has or could count.',
    nl: `verhaal, verhalen, bijna successen, sessie, sessies, dialoog, retraite, vragen, antwoorden, reflecties, stemmen, stemmen kreeg, stemden, deelnemers, deden mee, meegedaan, toezeggingen, beloften, afspraken, experimenten, register, documenten, bronnen, passages, kennisbank, gebruikers, gebruiken, reacties, meldingen, gaten, open vragen, nuttig, niet nuttig, ingetrokken, gepraat, gebruikt, doorverwezen, geantwoord, gesteld`,
    en: `story, stories, session, sessions, retreat, questions, answers, reflections, votes, voted, participants, took part, commitments, promises, experiments, register, documents, sources, passages, knowledge base, users, people use, reactions, reports, gaps, useful, withdrawn, referred`,
  },
  smallGroup: {
    why: 'A team, a place, a shift, a sort of people: a group so small that a count would point at people.',
    nl: `team, teams, ploeg, nachtploeg, dagploeg, afdeling, locatie, unit, vestiging, post, vrouwen, mannen, ouderen, jongeren, boven de, onder de, uit welke, van logistiek, in moerdijk, in rotterdam, in vlissingen, op schiphol, het mt, onze directeur, mijn team, ons team, leiders`,
    en: `team, shift, night shift, department, unit, location, site, women, men, over fifty, under thirty, in rotterdam, in moerdijk, my team, our team, managers, leaders`,
  },
} satisfies Record<string, WordList>;
