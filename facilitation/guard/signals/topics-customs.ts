import type { WordList } from './notation.ts';

/** Broad subjects inside the service: who, what is guarded, what is done with it. */
export const serviceTopics = {
  staff: {
    why: 'Any person of the own service, one or several.',
    nl: `collega*, teamlid, teamleden, teamgenoot*, teamgenote, ploeggenoot*, ploegmaat*, ploegleider*, ploegchef*, ploegbaas*, ploeg, kamergenoot*, kamergenote, dienstmaat, douanier*, douanebeambte*, controleur*, inspecteur*, inspectrice, visiteur*, medewerk*, planner*, analist*, beveiliger*, bewaker*, portier*, nachtportier, stagiair*, uitzendkracht*, invalkracht*, inhuurkracht*, ingehuurde, trainee*, nieuweling*, senior*, mentor*, voorganger*, opvolger*, maat, makker*, chef*, baas, bazin, teamleid*, leidinggevende*, manager*, directeur*, afdelingshoofd*, unithoofd, hoofd, voorman, coordinator, beheerder*, *beheerder, sleutelbeheerder, ict er, icter, schoonmaker*, schoonmaakster, tolk*, monteur*, hondengeleider*, inkoper*, secretaresse*, secretariaat, projectleider*, oud medewerker*, ex medewerker*, oud collega*, ex collega*, nachtploeg, dagploeg, sollicitant*, kok, boekhouder, rechercheur*, ambtenaar, ambtenaren, getuige`,
    en: `colleague*, coworker*, officer*, teammate*, inspector*, supervisor*, boss, manager*, team leader*, shift leader*, deputy, mentor, predecessor, guard, guards, intern, interns, temp, trainee*, roommate, analyst*, planner*, contractor*, cleaner*, interpreter, mechanic, dog handler, buyer, secretary, director, crew, shift, squad, night crew, recruit, staff`,
  },
  trade: {
    why: 'Companies and people whose goods or papers are checked, or who sell to the service.',
    nl: `importeur*, exporteur*, expedit*, vervoerder*, transporteur*, transport*, *vervoer, chauffeur*, taxichauffeur*, trucker*, klant*, ondernemer*, aangever*, *handelaar, handelaren, bedrijf*, firma, agent, rederij*, reder, kapitein*, schipper*, bemanning*, matroos, koerier*, reiziger*, passagier*, eigenaar, makelaar*, aannemer*, leverancier*, verkoper*, vertegenwoordig*, terminal*, overslagbedrijf, pakhuis*, loods*, garagehouder, wagen, handelspartner, tussenpersoon, vergunning*, luchtvaartafhandel*, winkelier*, advocaat, verdachte*, kweker*, zakenman, adviseur`,
    en: `importer*, exporter*, forwarder*, haulier*, haulage, carrier*, transport*, driver*, trucker*, client*, customer*, trader*, company, companies, firm, agent, shipping, captain, skipper, crew, courier*, passenger*, traveller*, owner, broker*, supplier*, vendor*, sales rep, terminal*, warehouse*, permit*, licence, license, suspect, businessman, dealer`,
  },
  cargo: {
    why: 'Goods and carriers; present in ordinary work and in what criminals ask for.',
    nl: `container*, *container, koelcontainer*, reefer*, doos, dozen, pakje*, pakket*, koffer*, lading*, partij, partijen, zending*, trailer*, vrachtwagen*, bestelbus, pallet*, krat, kratten, fruit, bananen, tegels, sigaretten, vuurwerk, cocaine, drugs, xtc, heroine, hasj, wapens, smokkel*, zegel*, vrachtbrief*, papieren, documenten, aangifte*, formulier*, boot, schip, schepen, vliegtuig, bagage, kade, haven*, terminal, band, scan, scanner`,
    en: `container*, reefer*, box, boxes, parcel*, package*, suitcase*, cargo, load, shipment*, consignment*, trailer*, truck*, lorry, van, pallet*, crate*, fruit, bananas, tiles, cigarettes, fireworks, cocaine, drugs, heroin, weapons, smuggl*, contraband, seal, seals, waybill, papers, documents, declaration*, form, ship, vessel, plane, luggage, quay, harbour, port, lane, lanes, scanner`,
  },
  access: {
    why: 'Means of access.',
    nl: `(mijn|een|de|zijn|haar|onze|havens|eigen) pas, pasje*, toegangspas, dienstpas, bezoekerspas, badge, legitimatie, sleutel*, code, codes, poortcode, pincode*, wachtwoord*, inlog*, ingelogd, inloggen, account*, poort*, hek, hekken, slagboom, slot, sloten, deur, deuren, achterdeur, zijdeur, nooduitgang, luik, uniform, emblemen, dienstkleding, camera*, alarm, rechten, toegang, binnen kijken, binnenkomt, binnen komt, terrein, systeem, kluis, sleutelkast`,
    en: `pass, badge, access, card, key, keys, code, codes, pin, password*, login, logged, log in, account*, gate, gates, fence, barrier, lock, locks, unlocked, door, doors, side door, uniform, camera*, alarm, rights, premises, system, safe`,
  },
  timing: {
    why: 'Duty times and plans.',
    nl: `dienst, diensten, nachtdienst*, weekenddienst, avonddienst, vroege dienst, late dienst, rooster*, planning, werktijden, wisselen, wisselt, ruil*, rondes, nachten, s nachts, middernacht, welke dag, hoe laat, wanneer (ik|we|wij|jullie), tijden, onze acties, onze actie, inval, invallen, actiedag, doorzoek*, huiszoeking, volgende week, vanavond, van tevoren`,
    en: `shift, shifts, night, nights, roster, rota, schedule, planning, break, round, rounds, what time, when we, when i, raid*, operation, checks, inspection list, tonight, in advance, beforehand`,
  },
  inside: {
    why: 'Information that stays in the service.',
    nl: `lijst, lijsten, lijstje, *lijst, selectie*, profiel, profielen, risicoscore*, risico s, nummer, nummers, nummerplaat, nummerplaten, kenteken*, containernummer*, zegelnummer*, adres, adressen, namen, foto, fotos, screenshot*, scherm, bord, whiteboard, uitdraai, map, mappen, werkmap*, bestand*, memory stick, dossier*, notitie*, memo, logboek, register, mail, mails, gegevens, informatie, info, tip, tips, doelwit*, plannen, ligplaats*, positie, locatie, informant*, volgauto*, observatie*, beelden, opname*, gesprekken, vertrouwelijk*, geheim*, intern*, score*`,
    en: `list, lists, selection*, profile*, risk score*, number, numbers, plate, plates, address, addresses, names, photo, photos, screenshot*, screen, whiteboard, printout, folder, folders, file, files, dossier, memo, logbook, register, mail, email*, data, information, info, tip, tips, target*, plans, berth*, position, location, informant*, surveillance, footage, confidential, secret, internal`,
  },
  passing: {
    why: 'Giving, sending, telling, showing.',
    nl: `doorgeven, doorgeeft, doorgaf, doorgegeven, geeft ... door, gaf ... door, doorgestuurd, doorsturen, doorstuurt, stuurt ... naar, stuurde ... naar, gestuurd, doorgebeld, doorgespeeld, gelekt, lekt, lekken, verklapt, doorverteld, gedeeld met, deelt ... met, laat ... zien, liet ... zien, laten zien, geleend, leent, uitgeleend, uitleen*, verhuurd, verhuurt, verkoopt, verkocht, verkopen, gekopieerd, kopieert, kopie, kopieer*, fotografeer*, gefotografeerd, overgenomen, waarschuwt, gewaarschuwd, seint, getipt, tipt, leest ... voor, voorlezen, citeerde, opgezocht, opzoeken, opzoekt, zoekt ... op, intikt, ingetikt, tikt ... in, kijken of, nakijken, meelees*, meeleest, leest mee, meekijk*, meeluister*`,
    en: `passed, passes, passing, sent, sends, sending, forward*, leak*, told him, told her, told them, shared, shares, showed, gave him, gave her, gave them, gave my, lent, lends, lend, rented, sold, sells, selling, copied, copies, copy, photograph*, warn*, tipped, tips off, read out, quoted, looked up, look up, looks up, typed, reading along, listening in`,
  },
  letting: {
    why: 'Sparing, looking away, losing on purpose.',
    nl: `doorlaten, doorgelaten, doorlaat, laat ... door, liet ... door, laten lopen, laten gaan, laten passeren, laten staan, laten liggen, laten verdwijnen, vrijgeven, vrijgegeven, vrijgeeft, overslaan, overgeslagen, slaan ... over, slaat ... over, weggekeken, wegkijken, wegkeek, wegkijkt, niet openen, niet opengemaakt, niet openmaak*, niet openmaakte, niet open, zonder te kijken, niet te kijken, niet kijk*, blind door, kwijtmaken, kwijt te maken, kwijtgemaakt, zoekgeraakt, verwisseld, doorstrepen, doorgestreept, onderop, bovenop, voorrang, spoed, matsen, gematst, met rust, ontzien, openlaten, open laten, opengelaten, nooit gecontroleerd, niet zoeken, verkeerde, sneller, een uur eerder, een dag eerder, afvinkt, afgevinkt, gunstig*, gegrond, soepel, gentle`,
    en: `let through, let it, let him, let them, let go, let a, waved, wave, released, release, skip, skipped, look away, looked away, not open, not opened, without looking, without checking, blind, lose, lost, swapped, crossed out, priority, faster, easy on, left open, leave open, never checked, cleared, clear it, unlocked, go through, wrong one`,
  },
  stealing: {
    why: 'Goods go missing or into a pocket.',
    nl: `steel, steelt, stelen, gestolen, stal, stalen de, jat*, gejat, pik*, gepikt, achterhield, achterhouden, apart leg*, apart gelegd, meegenomen, neemt ... mee, nam ... mee, mee naar huis, eigen zak, in de zak, kofferbak, kilo lichter, minder aan, missen we, missen er, verdwijn*, verdwenen, verdween, dingen zoek, niet geboekt, ontbreekt, ontbrak, verdelen wat,  kilo lichter, buit, thuis liggen, verhandel*, verkoopt, marktplaats, tweede sleutel`,
    en: `steal*, stole, stolen, nick*, pocket*, took home, takes home, taken home, missing boxes, disappear*, vanish*, split what, shortage, sells, sold, second key, loot, helped himself`,
  },
  faking: {
    why: 'Lying on paper, wiping, hiding.',
    nl: `vals, valse, vervals*, nep, gelogen, liegt, liegen, loog, leugen*, verzonnen, verzint, gesjoemel*, sjoemel*, knoei*, gerommel*, herschreven, herschrijven, aangepast, achteraf, gewist, wist de beelden, verwijderd, vernietigd, weggegooid, in de papierbak, prullenbak, zoekgemaakt, overuren, uren schrijft, schrijft ... uren, klokt, declareert, declaraties van, fraude, fraudeert, handtekening, tekent, getekend, meeteken*, stempel*, doofpot, weggemoffeld, verzwegen, verboden te melden, verboden om, zonder te controleren, niet gedaan, nooit gedaan, verwisseld, liegt men`,
    en: `fake, false, forge, forged, forgery, forging, falsif*, lied, lies, lying, made up, rewritten, rewrote, edited, adjusted, backdated, wiped, erased, deleted, destroyed, thrown away, shredded, overtime, clocks in, expenses, fraud, signature, signed, stamp*, cover up, covered up, hushed, kept quiet, forbidden to report, never did`,
  },
  abuse: {
    why: 'Misbehaviour between people, drink and drugs, own interests.',
    nl: `pest*, gepest, treiter*, vernedert, vernederd, uitgescholden, schreeuwt, schelden, racis*, discriminat*, discrimineert, hoofddoek, hoofddoekje, afkomst, huidskleur, homo, afrikaanse, marokka*, turk*, seksu*, handtastelijk, aangeraakt, raakt ... aan, betast, billen, borsten, naaktfoto*, naakt, meisje, schatje, vrouwelijke, vrouwen, intimid*, grensoverschrijdend, geslagen, slaat, schopt, dronken, drinkt, drankprobleem, drank op, gedronken, snuift, gesnoven, snuiven, blowt, cocaine, coke, pillen, verslaafd, verslaving, gebruikt, bijbaan*, bijbaantje, nevenwerk, eigen bedrijf, aandelen, zwager, broer laat, vriendje*, vriendjes*, beste vriend, familie van, gunning, offerte*, slechte beoordeling, overgeplaatst, slechtste diensten, praat niet meer met, negeren me, buitengesloten, klacht, wegge pest, weggewerkt`,
    en: `bull(y|ies|ied|ying), humiliat*, shout*, racis*, discriminat*, slur*, harass*, sexual*, grab*, grop*, touch*, nude*, women, assault*, slap*, drunk, drinking, drinks, alcohol, snort*, cocaine, coke, pills, addict*, side job, side business, own company, shares, best friend, relative*, friend of his, bad review, transferred to, ignored, frozen out,`,
  },
} satisfies Record<string, WordList>;
