import type { WordList } from './notation.ts';

/** Broad subjects of ordinary work, learning and talking: these speak for a clear text. */
export const ordinary = {
  tech: {
    why: 'Technology and data.',
    nl: `model, modellen, algoritme*, taalmodel*, chatbot*, dashboard*, data, dataset*, software, systemen, systeemupdate, bijgewerkt, app bouwen, de app, tool*, scanner, scanners, sensor*, drone, robot*, camera s, digitaal, digitale, digitaliser*, gedigitaliseerd, automatis*, ict, ai, techniek, technisch, technologie, satelliet*, rontgen*, barcode*, grafiek*, spreadsheet*, koppel*, interface, website, formulieren, privacy*, gezichtsherkenning, voorspel*, meting, metingen, gemeten, steekproef, foutmelding*, drempel*`,
    en: `model*, algorithm*, chatbot*, dashboard*, data, dataset*, software, app, tool*, scanner*, sensor*, drone, robot*, digital*, automat*, ai, tech*, satellite*, xray, barcode*, chart*, spreadsheet*, interface, website, privacy, predict*, measure*, sample, threshold*, tablet*, translation`,
  },
  trying: {
    why: 'Trying out, stopping, learning.',
    nl: `proef*, pilot*, experiment*, test, testte*, testen, getest, probeer*, geprobeerd, poging, plan was, idee, ideeen, bedoeling, bedacht*, bouwde*, gebouwd, bouwen, ontwikkel*, project*, gestopt, stopten, afgeblazen, teruggedraaid, mislukt*, lukte, gelukt, werkte niet, het werkt, werkt goed, werkten, bleek, bleken, geleerd, leerde*, leren, leerzaam, les, lessen, inzicht, ontdekten, vergissing, foutje, hersteld, verbeter*, aangepast, aanpassen, opgelost, invoer*, uitrol*, seizoen, budget, subsidie, universiteit, student*, evaluat*, stuurgroep, inmiddels, voortaan, dankzij, scheelt, scheelde, bespaart, gehalveerd, gewonnen`,
    en: `pilot*, trial*, experiment*, test*, tried, trying, attempt*, idea*, plan was, meant, built, build, developed, project*, stopped, pulled, failed, worked, works, turned out, learn*, lesson*, discovered, mistake*, fixed, improve*, adjusted, replaced, solved, rolled out, began, season, budget, grant, tender, supplier, university, student*, evaluat*, now we, since the, thanks to, saved, halved`,
  },
  glad: {
    why: 'Pride, humour and thanks.',
    nl: `trots, mooi werk, prachtig*, blij, fijn, goed gesprek, bedankt*, dank, compliment*, gelukkig, winnaar, succes*, grappig, gelachen, taart, koffie, katten*, bananen, broodje, applaus, indrukwekkend, gezellig, vrolijk, goud waard, tevreden, populair*, klapte, beloond`,
    en: `proud, lovely, great, glad, happy, thank*, compliment*, luckily, winner, success*, funny, cake, coffee, cats, bananas, applause, impressive, fun, cheerful, popular`,
  },
  talk: {
    why: 'Reasoning, leadership, culture.',
    nl: `vertrouwen in elkaar, vertrouwen (is|krijg*|geven), cultuur, leiderschap, integriteit*, durf is, durven, moed, moedig, lef, verantwoord*, transparant*, eerlijk, eerlijkheid, gesprek*, dialoog*, overleg*, vergader*, discussie*, mening*, vragen stellen, twijfel, luister*, aanspreken, bespreekbaar, voorbeeldgedrag, belangrijk, misschien moeten, zouden we, moeten we, we moeten, laten we, volgens mij, ik vind, ik geloof, ik zou liever, werkdruk, werkgever, organisatie, beleid, directie, minister, jurist, mandaat, keuze, besluit, besluiten, nee zeggen, ja zeggen, fouten, foutencultuur, hulp te vragen, merk dat, moeite met, mezelf, dankbaar`,
    en: `trust, culture, leadership, integrity, courage, dare to, brave, responsib*, transparen*, honest*, conversation*, dialogue, meeting*, discussion, opinion, questions, doubt, listen*, important, should we, we should, lets, i think, i believe, workload, organisation, policy, minister, lawyer, mandate, choice, decision, mistakes, mistake, ask for help, myself, grateful, energy, blamed`,
  },
  admin: {
    why: 'Notices, requests and daily household of the service.',
    nl: `graag, svp, alsjeblieft, let op, denk aan, herinnering, vanaf nu, voortaan, uiterlijk, aanmelden, inschrijven, indienen, administratie, vergaderzaal, receptie, parkeer je, verlof, vacature, bhv, brandweer, storing, reparatie, gerepareerd, onderhoud, helpdesk, schadeformulier, gevonden voorwerpen, wie heeft, wie kan, wie regelt, wie doet, weet iemand, kan iemand, kun jij, kunnen jullie, zoeken we nog, nog plekken, twee plekken, briefing, verdeling, bijlage, akkoord, afgehandeld, doorsturen naar, staat in de map, komt maandag, komt woensdag, komt donderdag, met pensioen, afscheid, rijbewijs, vluchten van morgen, morgen, vandaag`,
    en: `please, reminder, from now on, deadline, sign up, register by, admin, printer, meeting room, reception, canteen, leave request, vacancy, fire drill, outage, repair*, maintenance, helpdesk, lost property, who can, who has, does anyone, can someone, can you, we need, places left, briefing, attached, agreed, forward to, on monday, until then, retire*, farewell, tomorrow, today, being replaced`,
  },
  result: {
    why: 'Seizures and their course.',
    nl: `in beslag genomen, aangetroffen, vonden, onderschept*, aangehouden, arrest*, overgedragen, officier, justitie, het om, rechter, rechtbank, hof, vonnis, uitspraak, veroordeeld, straf, boete*, bekeurd, proces verbaal, aangifte gedaan, bezwaar*, naheffing, kilo*, liter, stuks, hond sloeg, speurhond*, laboratorium, fiod, marechaussee, recherche, eod, persbericht, voorlichting, nagemaakt*, namaak*, vervalste, medische dienst, overgenomen, ongedeerd, vernietigd, destructie, verdachte is`,
    en: `seized, found, discovered, intercepted, arrested, handed over, prosecutor, court, verdict, sentenced, fine, fined, report filed, objection*, kilos, litres, pieces, sniffer dog, dog, lab, police, press release, counterfeit*, unharmed, destroyed, suspects, reported to`,
  },
  rules: {
    why: 'Rules, documents and arrangements.',
    nl: `regels, regeling*, beleid*, procedure*, protocol*, agenda, adviesrapport, rapport, advies, commissie, thema, themas, maatregel*, gedragscode*, richtlijn*, wet, wetten, wetgeving, artikel, paragraaf, hoofdstuk, meldpunt, melden, melding*, meldregeling, loket*, vertrouwensperso*, klokkenluid*, biechtstoel*, plichtsverzuim, ondernemingsraad, screening, screen*, nevenfunctie*, geheimhouding, bescherming, slachtoffers, ondermijning, misstand*, vermoeden van, preventie, aanbeveling*, aanbevel*, raadt, kernwaarde*`,
    en: `rule*, regulation*, policy, procedure*, protocol*, agenda, report, committee, theme*, measure*, code of conduct, guideline*, law, chapter, section, hotline, report it, reporting, confidential adviser, whistleblow*, works council, screen*, confidentiality, protect*, victims, misconduct, suspicion of, prevention, recommend*, core value*`,
  },
  quantity: {
    why: 'Counts and shares in results.',
    nl: `procent, percentage, aantal, gemiddeld, helft, keer zoveel, twee keer zo, per week, per jaar, uur, uren, minuten, weken, maanden, april, februari, zomer, najaar, versie, cijfer, cijfers, score, scores, punten`,
    en: `percent, number of, average, half of them, twice as, per week, per year, hours, minutes, weeks, months, april, february, summer, autumn, version, figures, score*, points`,
  },
} satisfies Record<string, WordList>;
