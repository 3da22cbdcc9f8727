import type { WordList } from '../signals/notation.ts';

/** Asking after how, when and where the service checks, guards and chooses. */
export const askedSecrets = {
  guarded: {
    why: 'What is guarded, and what it is guarded with.',
    nl: `scan*, *scan, rontgen*, camera*, *camera, poort, poorten, hek, patrouille*, *patrouille, surveillance*, bewaking, bewaker*, bewaakt, hond, honden, speurhond*, drugshond*, selectie*, *selectie, selecteert, geselecteerd, risicoscore*, risicoprofiel*, profiel, profielen, risicomodel, drempel*, inval, invallen, actiedag, depot, bewijsdepot, kluis, *kluis, wapenkamer, observatie*, alarm*, zegel*, verzegeling, detectie*, detectiepoort*, sluis, slagboom, controlepost, controleruimte, meldkamer, portofoon*, kanaal, undercover*, informant*, arrestatieteam*, dienstauto*, volgauto*, patrouilleboot, speurboot, drone, drones, steekproef*, rode baan, groene baan, op rood, op groen, blokkade*, weegbrug, server*, serverhok, netwerk, firewall, bewegingsdetectie, plattegrond, rode vlag, onderzoeken, beslag, in beslag genomen, verscherpt toezicht, controlelijst, handhaafactie, hit, hits, trefkans, pakkans`,
    en: `scan*, xray, x ray, camera*, gate, gates, fence, patrol*, surveillance, guard, guards, guarded, dog, dogs, selection, selected, selects, risk score*, score, scores, profile*, threshold*, raid*, depot, evidence room, vault, safe, observation, alarm*, seal*, detector*, barrier, control room, radio, channel, undercover, informant*, swat, patrol boat, drone*, sample, samples, red lane, green lane, block*, weighbridge, server*, network, firewall, floor plan, blind spot*, seized, watchlist, flag*, inspection*, physical check`,
  },
  checks: {
    why: 'Checking as an act.',
    nl: `controle, controles, controleert, controleren, gecontroleerd, onderzocht, gescand, scannen, geopend, openmaken, opengemaakt, maakt ... open, open, kijkt, kijken jullie, bekeken, gewogen, aangehouden, aanhouden, tegengehouden, doorzocht, opgemerkt, gepakt, betrapt, ontdekt, eruit pikt, pikt ... eruit, uitgepikt, overgeslagen, sla* ... over, doorgelaten, vrijgegeven`,
    en: `check, checks, checked, inspect*, scanned, opened, open, opens, look at, looked at, weighed, stopped, stop, searched, noticed, caught, found, detected, picked, skip*, waved through, released, let through`,
  },
  evading: {
    why: 'Getting past a check unseen.',
    nl: `omzeil*, ontwijk*, ontloop*, langs de, voorbij de, langskomt, ongemerkt, ongezien, onopgemerkt, zonder dat, zonder pas*, zonder controle, niet opval*, valt niet op, verstop*, verberg*, verborgen, onder de radar, voorkom ik dat, voorkomen dat, zodat niemand, zodat (je|jullie|ze|hij|er) (niet|geen), smokkel*, door de (scan|poort|controle|douane), naar binnen kom*, binnenkom*, kom ik ... (op|in|binnen), kom je ... (op|in|binnen), uitzet*, uitschakel*, zwakke plek*, zwakste plek*, gat in, gaten in, blinde vlek*, dode hoek*, slik*, veilig over de grens, niet gezien, het minst streng, maakt minder kans, pakkans, trucs, onbewaakt, geblokkeerd, kans dat mijn, hoe krijg, om de tuin`,
    en: `evade*, avoid*, bypass, get past, get around, slip past, unnoticed, undetected, unseen, without (being|anyone|a pass|a badge|them), hide, hidden, conceal*, under the radar, smuggl*, sneak, weak spot*, weakness, blind spot*, gap in, gaps in, switch off, disable, quiet, least strict, chance that my, so nobody, so that no, unguarded, trick*, past customs, through customs`,
  },
  exactly: {
    why: 'Wants the exact moment, number or place.',
    nl: `hoe laat, welk tijdstip, welke tijden, op welke tijd*, de tijden, looptijden, op welke dag*, welke dagen, welk uur, welke momenten, wanneer, vannacht, vanavond, morgen, vandaag, volgende week, komende nacht, s nachts, na middernacht, zondag*, weekend, vanaf welk*, tot hoeveel, hoeveel kilo, hoeveel gewicht, welk gewicht, welke waarde, welk bedrag, bij welke score, bij hoeveel, na hoeveel, hoeveel man, hoeveel procent, hoe vaak, hoe lang, hoe groot is de kans, precies, exact, actuele, op dit moment, waar staan, waar staat, waar hangen, waar ligt, waar liggen, waar zit, waar bewaren, waar wacht, welke route, welk nummer, welke nummers, welk kanaal, waar in, wat triggert, tijdschema*, schema*`,
    en: `what time, which time*, at what time, which day*, what day*, when, tonight, tomorrow, today, next week, at night, sundays, weekend, from what, up to how, how many kilos, what weight, what value, what score, which score, how many officers, what percentage, how often, how long, exactly, current, right now, where are, where is, which route, what number, schedule`,
  },
  codes: {
    why: 'Means of entry.',
    nl: `code, codes, toegangscode*, poortcode*, deurcode*, pincode*, cijfers, wachtwoord*, wachtwoorden, inlog*, inloggen, account, sleutel*, pas, pasje, badge, api sleutel, toegang tot, inloggegevens, combinatie`,
    en: `code, codes, door code, pin, password*, login, log in, account, key, keys, pass, badge, api key, access to, credentials, combination`,
  },
  goods: {
    why: 'What passes the border.',
    nl: `container*, *container, *containers, zending*, lading*, reefer*, pakket*, pakje*, doos, dozen, koffer*, tas, tassen, bagage*, partij*, vracht*, trailer*, bananen*, fruit, bloemen, vis, cocaine, drugs, bolletje*, contant geld, sigaretten, wapens, schip, schepen, veerboot, vliegtuig, koerier*, chauffeur*, importeur*, reiziger*, rederij*, leverancier*, aangifte, e commerce, textiel, kade, loods, hal, haven*, terminal*, schiphol, grens, maasvlakte`,
    en: `container*, shipment*, cargo, load, reefer*, parcel*, package*, box, boxes, suitcase*, bag, bags, luggage, consignment*, truck*, trailer*, bananas, fruit, flowers, cocaine, drugs, cash, cigarettes, weapons, ship*, ferry, plane, courier*, driver*, importer*, traveller*, carrier*, supplier*, declaration*, quay, warehouse, hall, port, harbour, terminal*, airport, border, crossing, shoe`,
  },
  cover: {
    why: 'A reason that is meant to make a request for a secret look harmless.',
    nl: `voor een quiz, quiz, scriptie, thriller, roman, boek, film, verhaal waarin, toneelstuk, rollenspel, hypothetisch*, stel je voor, testvraag, voor onderzoek, alleen voor onderzoek, auditor*, journalist, student, oma, fictie*, mijn held, in een wereld, doe alsof, doe net of, speel, droom, mijn bedrijf wil, goedgekeurd, toestemming van, in opdracht van`,
    en: `for a quiz, quiz, thesis, novel, thriller, film, movie, story in which, play, role play, roleplay, hypothetical*, imagine, pretend, for research, auditor*, journalist, student, grandma, fiction*, my hero, approved by, on behalf of`,
  },
} satisfies Record<string, WordList>;
