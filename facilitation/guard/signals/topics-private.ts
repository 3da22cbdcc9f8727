import type { WordList } from './notation.ts';

/** Broad subjects of life outside the work, and what harms it. One hit says little; together they tell. */
export const privateTopics = {
  family: {
    why: 'Family members: pressure is put on them, or favours are done through them.',
    nl: `vrouw, man, partner, echtgenoot, echtgenote, kinderen, kind, kids, kindje, kleinkind*, dochter*, zoon*, zoontje, tweeling, baby, oudste, jongste, gezin*, moeder, vader, papa, mama, pa, ma, ouders, broer*, zus, zusje, zussen, opa, oma, oom, ooms, tante, neef*, nicht*, zwager*, schoon*moeder, schoonvader, schoonfamilie, schoonzus, schoonzoon, schoonouders, familie*, ex, verloofde, vriendin, stiefzoon, stiefdochter, peetoom, aangetrouwd*`,
    en: `wife, husband, partner, kid, kids, child, children, daughter*, son, sons, baby, twins, family, mother, father, mum, mom, dad, parents, brother*, sister*, grandma, grandpa, uncle, aunt, cousin*, nephew, niece, girlfriend, boyfriend, fiance*, in law, in laws, ex`,
  },
  house: {
    why: 'The home and what stands around it.',
    nl: `thuis, thuiskom*, huis, woning, woonplaats, voordeur, achterdeur, deurbel, bel gaat, deurmat, brievenbus, tuin*, oprit, schuur*, garage, straat, straatnaam, wijk, buurt, slaapkamer*, badkamer, keukentafel, woonkamer, zolder, balkon, raam, ruit, ruiten, gordijn*, portiek, flat, galerij, stoep, hond, kat, konijn, creche, kinderopvang, schoolplein, zwemles, juf, meester, opvang, logeer*, huisadres, adres, voortuin, achtertuin, kozijn, trap`,
    en: `home, house, front door, back door, doorbell, doormat, doorstep, letterbox, mailbox, garden, driveway, shed, garage, street, neighbourhood, bedroom*, kitchen table, living room, balcony, window, windows, curtains, flat, porch, dog, cat, nursery, daycare, school, swimming lesson*, address, steps, backyard, lawn`,
  },
  belongings: {
    why: 'Personal things at work or on the way: where messages are left and damage is done.',
    nl: `(mijn|mn|zijn|haar|onze) (auto|wagen|fiets|motor|scooter|banden|band|remmen|remleiding|voorruit|achterruit|motorkap|kofferbak|fietszadel|zadel|spiegel|jas|jaszak|borstzak|broekzak|tas|rugzak|sporttas|telefoon|mobiel|laptop|kluis|kluisje|locker|bureau|bureaula|lade|stoel|postvak|kastje|koffiebeker|beker|broodtrommel|boodschappenkar|helm|laarzen|uniform|pet|sleutelbos|portemonnee|ring|rekening|bankrekening|wachtwoord), ruitenwisser*, motorkap, fietszadel, borstzak, binnenzak, postvakje, postvak, kluisje, kluisjes`,
    en: `(my|his|her|our) (car|bike|tyres|tires|brakes|windscreen|windshield|wiper|bonnet|hood|boot|trunk|saddle|mirror|coat|jacket|pocket|bag|backpack|phone|laptop|locker|desk|drawer|chair|pigeonhole|mug|lunchbox|helmet|boots|uniform|keys|wallet|account), windscreen wiper*, glove box, locker`,
  },
  leisure: {
    why: 'Where someone from the service is met off duty.',
    nl: `sport*, gym, fitness*, hardlopen, hardloop*, voetbal*, tennis*, hockey*, zwembad, zwemmen, zwem*, koor, club, clubhuis, vereniging, wedstrijd, supporter*, training van mijn, kroeg, cafe, stamcafe, bar, terras, restaurant, snackbar, pizzeria, discotheek, feest, feestje, borrel, verjaardag, bruiloft, begrafenis, vakantie*, camping, tent, strand, bioscoop, theater, casino, kaarttafel, kapper, tandarts, wachtkamer, garage, supermarkt, bakker, kassa, winkel, markt, benzinestation, tankstation, bushalte, trein, station, metro, taxi, veerpont, parkeerplaats, parkeergarage, kerk, moskee, hondentraining, hond uitlaten, wandel*, park, bos, festival, concert, gamechat, game, gamen, date, daten, uit eten, dating*`,
    en: `sport*, gym, running, jogging, football, tennis, swimming, choir, club, match, supporter, pub, bar, cafe, restaurant, party, drinks, birthday, wedding, funeral, holiday, campsite, beach, cinema, casino, barber, hairdresser, dentist, waiting room, supermarket, bakery, shop, petrol station, bus stop, train, station, taxi, car park, church, mosque, dog walk*, park, festival, concert, gaming, date, dating, school gate, bike ride`,
  },
  privateChannel: {
    why: 'Contact that goes around the official line.',
    nl: `bericht, berichten, berichtje*, appje*, appt, appte, geappt, app van, whatsapp, telegram, signal, snapchat, snap, instagram, insta, facebook, tiktok, linkedin, dm, sms, sms je, nummer, onbekend nummer, prive nummer, belt, belde, belden, gebeld, bellen, telefoontje*, voicemail, opgehangen, ophangt, ophing, vriendschapsverzoek, volgverzoek, verzoek op, uitnodiging, brief, briefje*, kaartje*, kaart, chatgroep, groepsapp*, kanaal op, forum, mailtje, zonder afzender, profiel`,
    en: `message, messages, messaged, text, texts, texted, whatsapp, telegram, signal, snapchat, instagram, facebook, tiktok, linkedin, dm, dms, unknown number, rang, rings, phoned, phone call, phone calls, called me, calls me, voicemail, hung up, hangs up, friend request, follow request, invitation, letter, note, card, chat group, group chat, profile, sender, liked`,
  },
  money: {
    why: 'Money, amounts and debts.',
    nl: `geld, geldbedrag, bedrag, bedragen, euro, euros, eur, dollar, dollars, pond, contant*, cash, briefgeld, bankbiljet*, biljet*, rolletje, stapeltje, munt, munten, bankrekening, rekening, overgemaakt, gestort, maakte ... over, storting, salaris, jaarsalaris, maandsalaris, loon, schuld, *schulden, rood, roodstaan, lening, geleend, leende, hypotheek, huur, deurwaarder, aflossen, gokken, gokt, gok, prijs, betaald*, betaalt, betalen, betaling, verdien*, bijverdien*, per kilo, per keer, per doos, per pakje, *honderd, *duizend, mille, ton, miljoen, provisie, vergoeding, beloning, contributie, geldzorg*, geldproblemen, krap, kosten, habbekrats, gratis, korting`,
    en: `money, amount, sum, euro, euros, dollar, dollars, pounds, cash, notes, coins, account, transfer*, salary, pay, paid, pays, paying, payment, debt*, loan, borrowed, mortgage, rent, broke, gambl*, price, earn*, hundred, thousand, grand, million, commission, reward, fee, free, discount, fund, half of`,
  },
  gift: {
    why: 'Gifts, hospitality, luxury, work on the house, jobs for family.',
    nl: `cadeau*, kado*, geschenk*, gift, giften, fooi, tegoedbon*, cadeaubon*, waardebon*, envelop*, horloge*, ketting, ring, goud*, juwelen, parfum, fles, flessen, wijn, drank, whisky, champagne, jenever, kist, kistje, krat, kratten, mand, kerstpakket, taart, bonbons, bloemen, bos, reis, reisje, reizen, vakantiehuis*, vakantiehuisje*, chalet, appartement, villa, skien, ski, weekend, hotel, resort, vlucht, ticket*, kaartjes, skybox, finale, concert, etentje, diner, uit eten, lunch, toetje, jacht, boot, motor, scooter, e bike, auto, busje, banden, tanken, tankt, keuken, badkamer, dak, verbouwing, schuur, aannemer, schilder, klus, klusje, baantje, stage, stageplek, studie, opleiding van, operatie, laptop, telefoon, tablet, tv, kleding, schoenen, uitje, getrakteerd, trakteerde, rondje`,
    en: `gift*, present, presents, tip, voucher*, gift card*, envelope*, watch, necklace, ring, gold, perfume, bottle*, wine, drink, whisky, champagne, crate, hamper, cake, flowers, trip, holiday, chalet, villa, apartment, skiing, weekend, hotel, flight, ticket*, final, dinner, lunch, boat, motorbike, car, tyres, fuel, kitchen, bathroom, roof, renovation, contractor, job for, internship, tuition, operation, laptop, phone, tablet, clothes, shoes, treated`,
  },
  harm: {
    why: 'Violence, damage, weapons and signs of death.',
    nl: `mes, pistool, wapen, kogel*, schot, schoten, schoot, schieten, geschoten, granaat, explosie*, bom, brand, brandt, afbrand*, benzine, aansteker, vuur, lucifers, baksteen, steen, ingegooid, ingeslagen, kapot, kapotgeslagen, vernield, gesloopt, doorgesneden, doorgeknipt, lek, lekgestoken, bekrast, gekrast, beklad, bespoten, ingebroken, inbraak, braak, vergiftigd, gif, gewurgd, bloed, dood, dode, doden, vermoord, moord, rouw*, kruis*, kist, graf*, begraaf*, condoleance*, koord, strop, keel, pop, rat, gewond, ziekenhuis, in elkaar, klappen, geslagen, geschopt, geduwd, mishandel*, ontvoer*, gijzel*, van de weg, klem*, achtervolg*, gas, remmen, remleiding, ongeluk, ongelukken, wraak, vergelding, waarschuwing, dreig*, bedreig*, gedreigd, chantage, gechanteerd, chanteer*, chanteren, afpers*, afgeperst, gedwongen, dwing*, dwong*, onder druk, macht over, in zijn macht`,
    en: `knife, gun, pistol, weapon, bullet*, shot, shots, shoot, grenade, explosion, bomb, fire, burn*, petrol, lighter, brick, stone, smashed, broken window, slashed, cut, scratched, keyed, burgl*, broke in, break in, poison*, blood, dead, death, killed, murder*, wreath, coffin, grave, condolence*, noose, throat, doll, rat, injured, hospital, beat, beaten, hit, kick*, kidnap*, off the road, chased, gas, brakes, accident*, revenge, warning, threat*, blackmail*, extort*, forced, force me, under pressure, skull`,
  },
  fear: {
    why: 'Fear, shame, sleeplessness.',
    nl: `bang, angst*, angstig, doodsbang, banger, schrik*, schrok, geschrokken, paniek, trilde, trillen, beef*, beefde, zenuwachtig, gespannen, onveilig*, niet veilig, slaap, slapen, slaapt, slapeloos*, nachtmerrie*, wakker, huil*, ziek gemeld, ziekgemeld, misselijk, schaam*, schaamte, spijt, schuldig, wanhop*, radeloos, ten einde raad, durf niet, durft niet, durf geen, durf het niet, niet meer alleen, over mijn schouder, achterom`,
    en: `afraid, scared, fear*, terrified, frightened, panic*, shaking, trembl*, nervous, unsafe, not safe, sleep, awake, nightmare*, cry*, cried, ashamed, shame, regret*, guilty, desperate, dare not, dont dare, alone, called in sick, over my shoulder`,
  },
  lurking: {
    why: 'Someone is there who should not be, looks, waits, follows.',
    nl: `volgt, volgden, volgde me, gevolgd (worden|werd|door)*, achtervolg*, schaduw*, kijkt, keek, kijken, staart, staarde, loert, gluurt, in de gaten, opgewacht, wacht op, wachtte*, stond te wachten, staat (daar|er|altijd|steeds|weer|elke), stond (er|daar|weer|opeens|ineens), zit (daar|er|altijd|steeds|weer), zat (er|daar|weer), rijdt (langzaam|langs|achter|weg|voorbij), reed (langzaam|langs|achter|voorbij|weg), remt af, langsrijdt, langs rijdt, zwaait, zwaaide, toetert, knipoog*, knipper*, gebaar, tikte op, foto van, fotos van, filmpje*, filmt, gefilmd, gefotografeerd, tekening van, plattegrond van, peilbaken, tracker, drone, dezelfde (auto|man|vrouw|bus|bestelbus|scooter|taxichauffeur|taxi|gast|wagen|motor), scooter, busje, bestelbus*, onbekende auto, donkere auto, zwarte auto, geblindeerd*`,
    en: `follows, following me, followed me, watches, watching, stares, staring, looking at, waits, waiting, stood outside, sits outside, parked outside, slows down, drives past, waved, winked, gesture*, tapped on, photo of, photos of, picture of, pictures of, video of, filmed, drawing of, map of, tracker, drone, same (car|man|van|scooter|driver|guy|woman|bike), scooter, van, dark car, black car, unknown car, lurk*`,
  },
} satisfies Record<string, WordList>;
