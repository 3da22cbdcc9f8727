import type { WordList } from './notation.ts';

/** Who acts. Being named here weighs little by itself: it is the deed beside it that counts. */
export const people = {
  me: {
    why: 'A report is told from the inside: the teller is in it.',
    nl: 'ik, mij, me, mijn, mn, mezelf, mijzelf, ons, onze',
    en: 'i, my, me, im, ive, id, our, us, myself',
  },
  insider: {
    why: 'One particular person from the own service; loose plurals (medewerkers, ambtenaren) are how policy talks.',
    nl: `(een|de|die|deze|mijn|mn|onze|zijn|haar|ene|andere|naaste|nieuwe|jonge|oude|oudere|vaste|directe|goede|bepaalde)
      (collega|teamlid|teamgenoot|teamgenote|ploeggenoot|ploegmaat|kamergenoot|kamergenote|dienstgenoot|douanier|ambtenaar
      |controleur|inspecteur|medewerker|medewerkster|planner|analist|beveiliger|bewaker|portier|stagiair|stagiaire
      |stagiar|uitzendkracht|invalkracht|inhuurkracht|trainee|nieuweling|ploegleider|ploegbaas|groepsleider|visiteur
      |rechercheur|scanoperator|beheerder|systeembeheerder|applicatiebeheerder|voorman|coordinator|senior|mentor
      |voorganger|maat|makker|collegas|externe|ict er|icter|schoonmaker|archiefmedewerker|surveillant),
      collega * (neemt|heeft|laat|doet|geeft|gaf|verkoopt|steelt|liet|nam), collega (van|uit|bij|in) *,
      (een|twee|drie|paar|enkele|sommige|meerdere) (collegas|teamleden|controleurs|ploeggenoten|mensen van (ons|onze|de)),
      (een|iemand|twee|drie|paar|enkelen) (van ons|bij ons|van onze|uit onze|uit ons|uit mijn|van mijn|binnen),
      (teamleider|teamleidster|chef|baas|leidinggevende|ploegchef|afdelingshoofd|unithoofd|manager|hoofd|directeur|teamchef),
      iemand (bij ons|van ons|uit ons|uit onze|van onze|binnen|van de (dienst|afdeling|ploeg|nachtploeg|planning)),
      (van|uit) (ons|mijn) (team|ploeg|kantoor|eenheid|afdeling|unit), (nacht|dag|avond|vroege|late)ploeg, secretariaat,
      bij ons (wordt|worden|loopt|verdwijn*), wordt bij ons, inspectrice, secretaresse, kok, boekhouder,
      collega die, collega heeft, collega is, collega wordt, collega werd, collega van me, collega van mij`,
    en: `(a|the|my|our|his|her|one|another|that|this|new|older|fellow)
      (colleague|officer|coworker|co worker|teammate|team mate|inspector|supervisor|boss|manager|team leader|shift leader
      |mentor|predecessor|partner|guard|intern|temp|trainee|roommate|analyst|planner|contractor|team lead|lead|deputy),
      (guy|man|woman|someone|somebody|person|one|people|two|bloke) (on|in|from|of) (my|our|the) (team|shift|unit|office|crew|department|section|squad|floor|us),
      someone (inside|internal|at work|among us), one of (us|ours|my colleagues|our officers|our own), two (colleagues|officers),
      colleague of mine, my colleague*, our colleague*`,
  },
  outsider: {
    why: 'A person the teller does not work with and who has no business with the work.',
    nl: `onbekende*, wildvreemde*, vreemdeling*, buitenstaander*, criminelen, crimineel, dealer*, drugsbende*, bende*, maffia*,
      (een|die|deze|zon|nette|vage|oudere|jonge|aardige|vriendelijke|zelfde|andere|vreemde|rare|enge|keurige|rustige|of andere)
      (man|vrouw|vent|kerel|gast|gozer|jongen|meid|meisje|meneer|heer|dame|knul|figuur|snuiter|type|kerels|mannen|gasten),
      de man, de vrouw, (twee|drie|vier|paar|die|een stel|groepje) (mannen|vrouwen|kerels|gasten|gozers|jongens|heren|figuren|types|jongemannen),
      iemand (die|via|op|uit|van|met|met wie|wie|zonder|buiten|belde|belt|appt|stuurt|vroeg|vraagt|wil|wilde|biedt|bood|heeft (me|mij|ons)),
      tussenpersoon, bemiddelaar, headhunter, recruiter, opdrachtgever*, een nummer, anoniem nummer, buitenlands nummer, privenummer,
      anonieme*, mensen die (weten|vragen|willen), jongens (uit|van), lui (van|uit|die), gasten die, types die`,
    en: `stranger*, (a|the|some|this|that|another|same|two|three|old|unknown|nice|polite|young|older|well dressed)
      (man|men|guy|guys|woman|lady|bloke|fellow|person|people|girl|boy|lad|lads), criminals, criminal, gang*, dealer*, mob*, cartel*,
      (someone|somebody|person|people) (who|i|from|at|on|in|keeps|called|calls|asked|offered|wants|wanted|sent|has|had|outside),
      intermediary, middleman, go between, fixer, headhunter, recruiter, unknown (number|caller|account), anonymous*`,
  },
  relation: {
    why: 'Pressure mostly comes through someone from private life who was close before: family, sport, school, old colleagues.',
    nl: `buurman*, buurvrouw*, buurjongen*, overbuur*, zwager*, schoon(zus|broer|vader|moeder|zoon|familie|ouders)*, neef, neefje, neven, nicht, oom, tante,
      (een|mijn|mn|zijn|haar|goede|oude|beste) (broer|broertje|zus|vriend|vriendin|kameraad|maatje|ex|kennis|zoon|vader|partner), (mijn|mn|zijn|haar) (vrouw|man),
      vriend van, vrienden van, jeugdvriend*, schoolvriend*, (oud|oude|ex) (klasgenoot|klasgenote|collega*|collegas|medewerker*|leidinggevende|douanier|studiegenoot|vriend|bekende),
      voormalig* (collega*|medewerker|chef), vroegere (collega*|klasgenoot|vriend), (oude|vage|verre|een|goede) (bekende|kennis|kennissen), bekende van (vroeger|mijn|me), kennis van,
      clubgenoot, medelid, kapper, sportmaat*, date, tinderdate, nieuwe vlam, scharrel, iemand (uit|van) (mijn|mn|vroeger|onze), via via, familielid, familie van, verre familie`,
    en: `neighbour*, neighbor*, brother in law, sister in law, (my|his|her|a|an old|old|the) (cousin|uncle|aunt|brother|sister|nephew|ex|friend|mate|girlfriend|boyfriend|husband|wife|dad|son),
      friend of (mine|my|a|his), old (friend|classmate|colleague|schoolmate|mate|acquaintance), former (colleague|officer|coworker|classmate|employee|boss),
      ex (colleague|employee|officer|coworker), classmate, acquaintance, (a|the) date, i (met|know) (on|from|through), family friend, in laws`,
  },
  party: {
    why: 'Someone whose goods, papers or business the service checks: gifts from here are never just gifts.',
    nl: `importeur*, exporteur*, expediteur*, vervoerder*, vervoersbedrijf*, transporteur*, transportbedrijf*, transportondernemer*, chauffeur*, trucker*, vrachtrijder*,
      (een|de|die|vaste|dezelfde|mijn|onze) (klant|ondernemer|aangever|handelaar|bedrijf|firma|agent|reder|relatie|koerier|reiziger|passagier|winkelier|eigenaar|makelaar|aannemer|leverancier|verkoper),
      klant van ons, *handelaar, loodsbaas, loodseigenaar, eigenaar van (de|een|het), rederij*, kapitein, schipper*, bemanning*, matroos, stuwadoor*, terminalmedewerker*, declarant*, vergunninghouder*,
      bedrijf (dat|waar|van), bedrijven, ondernemer, cargadoor*, logistiek dienstverlener*, vertegenwoordiger*, vertegenwoordigster, douaneagent, douane expediteur, koeriers, tegenpartij, zakenman, kweker`,
    en: `importer*, exporter*, forwarder*, haulier*, haulage*, carrier, trucker*, driver*, broker*, customs agent, shipping (line|agent|company), shipper*, consignee,
      (a|the|one|same|this|that) (client|customer|trader|company|firm|dealer|skipper|captain|agent|passenger|traveller|owner|contractor|supplier|vendor),
      warehouse owner, owner of the, crew, courier*, businessman, trader, companies, sales rep, company (that|i|we|he|she)`,
  },
  they: {
    why: 'People without a name: "ze" and "they" are how threats are told.',
    nl: 'ze, hij, zij, iemand, die lui',
    en: 'they, he, she, someone, somebody, theyre, hes, shes',
  },
  home: {
    why: 'Family and home: what belongs to private life has no place in a message about work, unless someone reached it.',
    nl: `(mijn|mn|ons|onze|zijn|zn|haar|hun|zijn) (vrouw|man|partner|vriendin|vriend|kind|kinderen|kids|dochter|dochters|dochtertje|zoon|zoons|zoontje|oudste|jongste|baby|tweeling|gezin|moeder|vader|ouders|broer|broertje|zus|zusje|opa|oma|familie
      |huis|voordeur|achterdeur|deur|tuin|tuintje|straat|oprit|brievenbus|deurmat|mat|slaapkamer|keuken|garage|balkon|raam|ramen|gezinsleden|adres|huisadres|kat|hond),
      creche, schoolplein, school van, thuis, thuisadres, voor de deur, aan de deur, op de stoep, brievenbus, deurmat, huisadres, privadres, priveadres, woonadres`,
    en: `(my|our|his|her|their) (wife|husband|partner|girlfriend|boyfriend|kid|kids|child|children|daughter|son|baby|family|mother|father|parents|brother|sister|mum|mom|dad|house|home|front door|door|garden|street|driveway|letterbox|mailbox|doorstep|address|garage|dog|cat),
      home address, at home, school gate, doorstep, letterbox, mailbox, school of`,
  },
  ownThings: {
    why: 'Things one carries or uses every day; when others touch them that is a message.',
    nl: `(mijn|mn|onze|ons|zijn|haar) (auto|wagen|fiets|motor|scooter|banden|band|autobanden|autoruit|voorruit|achterruit|ruit|ruiten|ruitenwisser|ruitenwissers|kluis|kluisje|locker|kastje|jas|jaszak|tas|rugzak|bureau|bureaula|stoel|postvak|postvakje|lade|la|toetsenbord|helm|laarzen|uniform|zak|broodtrommel),
      onder (de|mijn|mn) ruitenwisser*`,
    en: `(my|our|his|her) (car|bike|motorbike|tyre|tyres|tires|windscreen|windshield|wiper|wipers|locker|coat|jacket|bag|backpack|desk|drawer|chair|pigeonhole|keyboard|helmet|boots|uniform|pocket|lunchbox|phone)`,
  },
  privatePlace: {
    why: 'Places and channels outside the work, where someone from the service can be found alone.',
    nl: `sportschool, sportclub, fitness*, gym, kroeg, cafe, bar, restaurant, terras, tankstation, benzinestation, pompstation, supermarkt, parkeerplaats, parkeergarage, parkeerterrein, voetbal*, tennis*, hockey*, vechtsport*, boksschool, vereniging, verjaardag*, bruiloft, begrafenis, feest*, vakantie, camping, kapper*, schoolplein, moskee, kerk, barbershop, casino, sauna,
      instagram, insta, telegram, whatsapp, appje*, app, snapchat, snap, signal, facebook, tiktok, tinder, datingapp, datingsite, linkedin, marktplaats, prive*, in de trein, op het station, bushalte, op straat, in de stad, onderweg naar huis, op weg naar huis, na de dienst, na mijn dienst, na mn dienst, in mijn vrije tijd, langs de lijn, school van, markt, festival, discord, gamechat, dm`,
    en: `gym, pub, bar, cafe, restaurant, petrol station, gas station, supermarket, car park, parking lot, parking, football, tennis, club, birthday, wedding, funeral, party, holiday, barber*, hairdresser*, school gate, mosque, church, casino,
      instagram, telegram, whatsapp, snapchat, signal, facebook, tiktok, tinder, dating (app|site), linkedin, dm, dms, chat group*, on the train, bus stop, street, on my way home, after (my|the) shift, after work, private, ferry`,
  },
} satisfies Record<string, WordList>;
