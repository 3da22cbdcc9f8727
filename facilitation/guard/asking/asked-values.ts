import type { WordList } from '../signals/notation.ts';

/** Weighing what is right. */
export const askedValues = {
  moral: {
    why: 'Words that judge.',
    nl: `eerlijk*, oneerlijk*, netjes, netter, fair, oke, ok, juist, het juiste, juister, terecht, onterecht, integer, hypocriet*, laf, lafheid, moedig, dapper, erg, erger, verantwoord, onverantwoord, moreel, immoreel, ethisch, gerechtvaardigd, goed om, goed aan, er goed aan, beter, beter om, wijs, wijzer, verstandig*, fatsoenlijk, onfatsoenlijk, onbehoorlijk, behoorlijk, verraad, schijnheilig, egoistisch, zielig, te ver, te veel, zonde, leugen*, liegen, respectvol, kwalijk, kan het maken, kan ik het maken, kan dat wel, kan dat nou, door de beugel, door de vingers, door de vingers zien, slecht* (mens|leider|collega|chef), goed* (mens|leider|collega|chef), verwerpelijk, toelaatbaar, redelijk, recht op, schuldig, gemeen, vals, laf, trouw*, loyaal, loyaliteit`,
    en: `fair, unfair, honest, dishonest, right thing, right to, wrong, wrong to, ok, okay, fine, just, ethical, unethical, moral, morally, justified, cowardly, coward, brave, hypocrit*, selfish, decent, better, worse, wise, wiser, responsible, acceptable, too far, loyal*, lying, lie, guilty, good leader, owe, deserve*, betray*`,
  },
  mayI: {
    why: 'The asker wonders what to do oneself.',
    nl: `mag ik, mag je, mag een, mag mijn, mogen we, mogen wij, mogen leiders, kan ik, kun je van, moet ik, moeten we, moet je, hoor ik, hoor je, zou ik, zou je, zou jij, zal ik, doe ik, doen we, laat ik, neem ik, geef ik, zeg ik, zeg je, vertel ik, deel ik, kies ik, wie kies, waar kies, wat kies, zet ik, grijp ik, steun ik, ga ik, blijf ik, spreek ik, meld ik, benoem ik, ben ik, verbreek ik, trek ik, straf ik, maak ik, doen, gaan of niet, wel of niet, ja of nee, aannemen, gebruiken, hou ik, houd ik, bemoei ik, accepteer ik, weiger ik, voer ik`,
    en: `may i, can i, should i, should we, must i, must we, do i, do we, would you, would i, shall i, am i, is it ok, is it okay, is it fair, is it right, is it wrong, accept it, take it, say something, tell them, tell him, tell her, speak up, stand up, yes or no`,
  },
  weigh: {
    why: 'Two things pull in different directions.',
    nl: `maar, terwijl, weegt, wegen, zwaarder, belangrijker, liever, botsen, botst, of juist, of dat, versus, ten koste van, tegenover, gaat boven, boven dat, meer dan, wint, winnen, kiezen tussen, grens tussen, tussen, ook als, zelfs als, als dat, anders, ook al, dan, beloofd, in vertrouwen, vertrouwelijk, het doel`,
    en: `but, while, weigh*, more than, more important, rather, versus, at the expense, against, even if, even when, if it, or, than, promised, in confidence, at the cost, when it may`,
  },
  opinionOf: {
    why: 'Wants the view of the one who is asked.',
    nl: `zou jij, wat vind jij, wat vind je, vind jij, vind je, wat kies je, wat kies jij, waar kies je, waar kies jij, wat doe je, wat doe jij, wat zou je, wat zou jij, wat is wijzer, wat is verstandig*, wat is beter, wat is erger, welke wint, wie eerst, knoop doorhakken, jouw mening, jouw oordeel, oordeel, zelf vind, zelf vindt, zeg eerlijk, ja of nee, kies`,
    en: `would you, what would you, do you think, your opinion, your view, which is worse, which is better, what is better, straight answer, yes or no, choose, decide, rule on, your choice`,
  },
  stakes: {
    why: 'What is at stake between people at work.',
    nl: `vriend, vriendin, vrienden, beste vriend, collega, baas, directeur, medewerker, medewerkers, ploeg, mijn team, stagiair*, mentor, kind, gezin, burger, burgers, ondernemer*, reiziger*, klant*, de minister, promotie, baan, kansen, beoordeling, reorganisatie, bezuiniging*, ontslag, beloofd, belofte, geheim, zwijgen, fout, fouten, misser, privacy, risico, experiment, proef, algoritme, model, belastinggeld, veiligheid, levens, leven, redden, cadeau*, bloem*, taart, fooi, etentje, uitnodig*, congres, hotel, nicht, neef, broer, zus, zwager, dochter, zoon, sollicit*, bijbaan`,
    en: `friend, colleague, boss, director, employee*, team, intern, mentor, mentee, child, family, citizen*, public, firm*, travell*, customer*, minister, promotion, job, chance*, review, reorganisation, cuts, dismissal, promise*, secret, silent, quiet, mistake*, privacy, risk, experiment, pilot, algorithm, model, taxpayer*, safety, lives, life, save, gift*, flowers, cake, tip, dinner, invitation, conference, hotel, cousin, brother, sister, daughter, son, applies, side job`,
  },
} satisfies Record<string, WordList>;
