import type { WordList } from '../signals/notation.ts';

/** Asking after one person: who it is, where and when, what that person said, has or scores. */
export const askedPeople = {
  who: {
    why: 'Asks for a person.',
    nl: `wie, wiens, met wie, van wie, door wie, aan wie, hoe heet, hoe heten, naam, namen, initialen, met naam, degene, die persoon, welke persoon, welke mensen, welke (van de )?(collega*|medewerk*|douanier*|leid*|teamled*|controleur*|inspecteur*|planner*|analist*|ambtenar*|beambte*|deelnemer*|chef*|vrouwen|mannen|hondengeleider*|manager*|agent*|kolleg*)`,
    en: `who, whose, whom, name, names, initials, which (of the )?(colleague*|officer*|employee*|manager*|member*|inspector*|people|person|leader*|participant*|analyst*|team mate*|teammate*)`,
  },
  someone: {
    why: 'One particular person of the own circle.',
    nl: `(mijn|mn|onze|die|de|dat) (chef|baas|manager|leidinggevende|teamleider|directeur|directrice|collega|coordinator|planner|controleur|inspecteur|inspectrice|mentor|afdelingschef|afdelingshoofd|unithoofd|gespreksleider|projectleider|ploegchef|ploegleider|programmamanager|teamgenoot|buddy|vrouw|man|douanier|beambte|moderator|moderators|buurman|directeur generaal|portier), collega, inspecteur, mevrouw, meneer, mijnheer, dhr, mevr, van logistiek, van ploeg`,
    en: `(my|our|the|that) (boss|manager|supervisor|director|colleague|inspector|officer|mentor|head of|team leader|teamleader|facilitator|planner|lady|guy|woman|man), mr, mrs, ms, inspector, officer`,
  },
  presence: {
    why: 'Being on duty, present, away or ill; working where and when.',
    nl: `dienst, nachtdienst, dagdienst, weekenddienst, ingepland, ingeroosterd, rooster*, dienstrooster*, aanwezig, afwezig, op kantoor, vrij, verlof, ziek, ziekgemeld, werkt, werken er, werken vanavond, aan het werk, pauze*, bereikbaar, thuis, (zit|zitten|staat|staan|draait|draaien|loopt|lopen) ... (op|bij|achter|in|aan) (de |het )?[a-z0-9]*, terug van, inlog*, ingelogd, werktijden, werkdagen, klaar met werken, standplaats, bezetting, roostert, op de lijst`,
    en: `on shift, on duty, shift, shifts, roster, rota, working (this|tonight|tomorrow|today|on|at), works (on|at|in), off sick, on leave, present, scheduled, assigned, in the office, handles, logged in, available, who works`,
  },
  privateFact: {
    why: 'Facts about a person that are nobody else’s business.',
    nl: `adres, huisadres, woonadres, woont, wonen, woonplaats, telefoonnummer, privenummer, mobiel*, mailadres, emailadres, nummer van, salaris, verdient, loon, leeftijd, hoe oud, geboren, getrouwd, gescheiden, vriendin, kinderen, zwanger, schulden, auto, kenteken, parkeert, foto, verjaardag, vakbond, geloof, afkomst, religie, screening, strafblad, waarschuwing, dossier van, personeelsdossier, medisch, mankeert, mis met, ziekte, burn out, pensioen, contract, relatie met, bsn, bankrekening, hobby`,
    en: `address, home address, lives, live, phone number, mobile, email, salary, earn, earns, age, how old, married, divorced, children, kids, pregnant, debts, car, plate, park, photo, picture, birthday, union, religion, screening, record, warning, sick, illness, pension, home town, hometown`,
  },
  saidOrVoted: {
    why: 'What one person said, wrote, voted or left undone in a session.',
    nl: `stemde, gestemd, tegengestemd, voorgestemd, stem, tegenstander*, zei, gezegd, schreef, geschreven, antwoordde, geantwoord, reageerde, gereageerd, reageert, ingeleverd, ingevuld, inlevert, deelde, gedeeld, meegedaan, meedeed, deed mee, deden mee, gemeld, meldde, de melding deed, klaagde, geklaagd, vindt, vond, bijdrage, klikte, geklikt, gaf, gelezen, gereflecteerd, reflectie, reflecties, anonieme verhaal, dat verhaal, verhalen, oneens, stelling, schaalvraag, in de (dialoog|ronde|sessie)*, geinterviewd, gehoord, afkeurde*, tegen wie`,
    en: `voted, vote, said, say, wrote, write, answered, replied, responded, shared, submitted, took part, taken part, reported, complained, think, thinks, contribution, clicked, read my, reflected, reflection, reflections, story, stories, disagreed, been interviewed, prompt`,
  },
  ranking: {
    why: 'Putting people or teams in an order.',
    nl: `laagste, hoogste, meeste, minste, beste, slechtste, zwakste, sterkste, vaakst, vaakste, score*, scoort, scoren, cijfer, cijfers, punten, ranglijst, top (drie|vijf|tien|[0-9]*), per persoon, per medewerker, per team, per afdeling, welk team, welke ploeg, welke afdeling, welke locatie, nog nooit, nog niet, niet gereageerd, betrokkenheid, presteert, presteren, prestaties`,
    en: `lowest, highest, most, least, best, worst, score, scores, scored, rank*, rating*, top (three|five|ten|[0-9]*), per person, per team, which team, which unit, which department, never, performance`,
  },
  listing: {
    why: 'Asks for a whole list.',
    nl: `lijst, lijstje, overzicht, noem alle, noem de, noem, geef me, geef mij, geef, toon, laat zien, zet ... op een rij, allemaal, iedereen, alle, zoek ... op, opzoeken, kun je kijken, kan je kijken, weet jij, weet je, ik zoek, mag ik weten, wil weten, vertel`,
    en: `list, overview, give me, show me, show, tell me, all, everyone, everybody, look up, find, name the, name all, i need, i want`,
  },
} satisfies Record<string, WordList>;
