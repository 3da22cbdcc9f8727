/** What the command line says besides answers. `{name}` is filled in. */
export interface CliTexts {
  readonly about: string;
  readonly ask: string;
  readonly askQuestion: string;
  readonly askLang: string;
  readonly askJson: string;
  readonly askJsonl: string;
  readonly askAs: string;
  readonly ingest: string;
  readonly ingestPaths: string;
  readonly ingestClass: string;
  readonly ingestLevel: string;
  readonly ingestReplaces: string;
  readonly ingestRemove: string;
  readonly ingestTitle: string;
  readonly ingestOwner: string;
  readonly ingestValidUntil: string;
  readonly sources: string;
  readonly asJson: string;
  readonly show: string;
  readonly showSection: string;
  readonly gaps: string;
  readonly gapsDo: string;
  readonly gapsId: string;
  readonly gapsOwner: string;
  readonly gapsUse: string;
  readonly gapsBy: string;
  readonly gapsNone: string;
  readonly gapOpen: string;
  readonly gapTaken: string;
  readonly gapClosed: string;
  readonly gapAsked: string;
  readonly gapNearest: string;
  readonly gapWords: string;
  readonly noGap: string;
  readonly gapNotOpen: string;
  readonly verified: string;
  readonly verifiedRemove: string;
  readonly verifiedNone: string;
  readonly verifiedCurrent: string;
  readonly verifiedChanged: string;
  readonly verifiedExpired: string;
  readonly verifiedRemoved: string;
  readonly noVerified: string;
  readonly guard: string;
  readonly guardJsonl: string;
  readonly doctor: string;
  readonly eval: string;
  readonly evalFile: string;
  readonly evalMisses: string;
  readonly evalMargin: string;
  readonly evalBaseline: string;
  readonly evalRecord: string;
  readonly evalHistory: string;
  readonly evalAblation: string;
  readonly evalWithout: string;
  readonly evalWritten: string;
  readonly evalNoPage: string;
  readonly evalNoFile: string;
  readonly evalBadLine: string;
  readonly evalBadMargin: string;
  readonly evalAsking: string;
  readonly evalTimes: string;
  readonly evalRecorded: string;
  readonly evalHeld: string;
  readonly evalDropped: string;
  readonly evalMiss: string;
  readonly help: string;
  readonly unknownCommand: string;
  readonly unknownOption: string;
  readonly missingArgument: string;
  readonly tooMany: string;
  readonly invalidValue: string;
  readonly wrongUse: string;
  readonly seeHelp: string;
  readonly oneOfTwo: string;
  readonly loading: string;
  readonly sourcesHeading: string;
  readonly rendering: string;
  readonly page: string;
  readonly composed: string;
  readonly writtenByModel: string;
  readonly noSection: string;
  readonly didYouMean: string;
  readonly badLine: string;
  readonly ingested: string;
  readonly unchanged: string;
  readonly removed: string;
  readonly notThere: string;
  readonly skipped: string;
  readonly noFiles: string;
  readonly silentNow: string;
  readonly ingestSummary: string;
  readonly passedHidden: string;
  readonly passedOther: string;
  readonly oneFileOnly: string;
  readonly dayForm: string;
  readonly someWords: string;
  readonly isMarked: string;
  readonly hasBsn: string;
  readonly sourcesRemove: string;
  readonly ownedBy: string;
  readonly validUntil: string;
  readonly expired: string;
  readonly silent: string;
  readonly operatorOnly: string;
  readonly failed: string;
  readonly embedderChanged: string;
  readonly embedderAway: string;
  readonly faults: Readonly<Record<string, string>>;
  readonly fileFaults: Readonly<Record<string, string>>;
}

export const cliTexts: Readonly<Record<'nl' | 'en', CliTexts>> = {
  nl: {
    about: 'Durf: stel vragen over het adviesrapport en de integriteitsagenda, en beheer de kennis.',
    ask: 'Stel een vraag en krijg een kort antwoord met bronnen.',
    askQuestion: 'je vraag, tussen aanhalingstekens',
    askLang: 'taal van het antwoord: nl of en (anders de taal van de vraag)',
    askJson: 'geef het antwoord als één JSON-object',
    askJsonl: 'lees vragen van standaardinvoer, één JSON per regel, en geef antwoorden in dezelfde volgorde',
    askAs: 'beantwoord zoals voor deze gebruiker (alleen voor de beheerder)',
    ingest:
      'Voeg documenten toe aan de kennis (PDF, Word, HTML, Markdown of tekst; een map wordt doorlopen).',
    ingestPaths: 'bestanden of mappen',
    ingestClass: 'soort bron: norm, advies, besluit of ervaring',
    ingestLevel: 'wie het mag zien: openbaar, douane of groep:ID',
    ingestReplaces: 'dit is het origineel van advies of agenda; Durfs eigen weergave daarvan zwijgt dan',
    ingestRemove: 'haal deze bron (id uit "durf sources") weg, met alles wat erbij hoort',
    ingestTitle: 'titel van de bron, in plaats van wat er in het document staat',
    ingestOwner: 'wie de bron bijhoudt: een functie of een afdeling',
    ingestValidUntil: 'laatste dag waarop de bron geldt, als 2026-12-31; of: geen',
    sources: 'Laat zien wat er in de kennis zit.',
    asJson: 'geef het als JSON',
    show: 'Laat de bewaarde tekst van een hele sectie zien, letter voor letter.',
    showSection: 'id van de sectie, bijvoorbeeld advies.3.durf',
    gaps: 'Laat zien welke vragen geen antwoord kregen, samengevoegd naar betekenis.',
    gapsDo: 'take: pak een vraag op; close: sluit hem; anders zie je de lijst',
    gapsId: 'id van de vraag; het begin ervan is genoeg',
    gapsOwner: 'wie hem oppakt',
    gapsUse:
      'Zo werkt het: durf gaps take ID --owner NAAM, of: durf gaps close ID --by answer|source|elsewhere|not-needed',
    gapsBy: 'waarmee hij is opgelost: answer, source, elsewhere of not-needed',
    gapsNone: 'Er zijn geen vragen zonder antwoord.',
    gapOpen: 'open',
    gapTaken: 'opgepakt door {owner}',
    gapClosed: 'gesloten ({by})',
    gapAsked: '{times} keer gevraagd, laatst in {month}',
    gapNearest: 'dichtstbij: {section}',
    gapWords: 'samen door: {words}',
    noGap: 'Er is geen vraag (of meer dan één) met “{id}”. Kijk met: durf gaps',
    gapNotOpen: 'Deze vraag is niet open: {state}.',
    verified: 'Laat zien welke antwoorden zijn nagekeken, en welke opnieuw nagekeken moeten worden.',
    verifiedRemove: 'haal dit nagekeken antwoord weg (het begin van het id is genoeg)',
    verifiedNone: 'Er zijn geen nagekeken antwoorden.',
    verifiedCurrent: 'nagekeken door {role} in {month}, te gebruiken tot en met {expires}',
    verifiedChanged: 'opnieuw nakijken: een bron is veranderd sinds {month}',
    verifiedExpired: 'opnieuw nakijken: verlopen op {expires}',
    verifiedRemoved: 'Weggehaald: {question}',
    noVerified: 'Er is geen nagekeken antwoord (of meer dan één) met “{id}”. Kijk met: durf verified',
    guard: 'Kijk met de integriteitswacht naar teksten; er wordt niets bewaard.',
    guardJsonl: 'lees {"id","text"}-regels en geef per regel het oordeel',
    doctor: 'Controleer of alles werkt, en zeg wat je kunt doen als dat niet zo is.',
    eval: 'Beantwoord een reeks vragen en laat de cijfers zien; meldt wat slechter werd.',
    evalFile: 'bestand met één vraag per regel (JSON)',
    evalMisses: 'noem ook de vragen waarbij het misging',
    evalMargin: 'hoeveel een aandeel mag zakken, van 0 tot en met 1',
    evalBaseline: 'naam van de meting waarmee wordt vergeleken',
    evalRecord: 'bewaar deze meting voortaan als vergelijking',
    evalHistory: 'bestand waarin metingen worden bewaard (anders in de datamap)',
    evalAblation: 'meet wat elke stap toevoegt of kost, op Durfs eigen bibliotheek; dat duurt enkele minuten',
    evalWithout: 'Durf meet zonder {step} ({done} van {total}) …',
    evalWritten: 'De tabel staat in {path}.',
    evalNoPage: 'Ik kan de tabel niet schrijven in {path}.',
    evalNoFile: 'Het bestand {path} kan ik niet lezen.',
    evalBadLine: '{path}, regel {line}: hier kan ik geen vraag van maken: {what}',
    evalBadMargin: '“{value}” kan hier niet. Geef een getal van 0 tot en met 1, bijvoorbeeld 0.02.',
    evalAsking: 'Durf beantwoordt de vragen van {what} ({done} van {total}) …',
    evalTimes: 'Tijd per antwoord: de helft binnen {p50} ms, 95 % binnen {p95} ms.',
    evalRecorded: 'Bewaard als vergelijking “{name}”.',
    evalHeld: 'Niets werd slechter dan de vergelijking “{name}” van {date}.',
    evalDropped: 'Slechter dan “{name}”: {figure} was {was} en is nu {now}.',
    evalMiss: 'mis:',
    help: 'Laat hulp zien.',
    unknownCommand: 'De opdracht “{what}” ken ik niet.',
    unknownOption: 'De optie “{what}” ken ik niet.',
    missingArgument: 'Er ontbreekt iets: {what}.',
    tooMany: 'Er staan te veel woorden. Zet je vraag tussen aanhalingstekens.',
    invalidValue: '“{value}” kan hier niet. Kies uit: {allowed}.',
    wrongUse: 'Zo kan deze opdracht niet: {what}.',
    seeHelp: 'Hulp: durf help{command}',
    oneOfTwo: 'Geef een vraag, of --jsonl met vragen op standaardinvoer.',
    loading: 'Durf laadt: {what} ({done} van {total}) …',
    sourcesHeading: 'Bronnen',
    rendering: 'weergave van Durf',
    page: 'p. {page}',
    composed: 'Samengesteld door een computer. Controleer wat belangrijk is in de bron: durf show SECTIE',
    writtenByModel:
      'Geschreven door een taalmodel, uit de genoemde passages; de citaten zijn nagekeken. Controleer wat belangrijk is in de bron: durf show SECTIE',
    noSection: 'Er is geen sectie “{id}” die je mag zien.',
    didYouMean: 'Bedoel je: {ids}?',
    badLine: 'Regel {line} is geen bruikbare JSON: {what}',
    ingested: 'Opgenomen: {id} ({sections} secties)',
    unchanged: 'Niet veranderd: {id}',
    removed: 'Weggehaald: {id}, met alle passages.',
    notThere: 'Er is geen bron “{id}”. Kijk met: durf sources',
    skipped: 'Overgeslagen: {path}: {why}',
    noFiles: 'Hier staan geen bestanden die ik kan lezen (PDF, DOCX, HTML, Markdown of tekst): {path}',
    silentNow: 'Durfs eigen weergave van {document} zwijgt nu; antwoorden komen uit het origineel.',
    ingestSummary:
      '{files} bestanden: {ingested} opgenomen, {unchanged} niet veranderd, {left} overgeslagen.',
    passedHidden: 'Niet bekeken: {count} verborgen of verwijzend ({names}).',
    passedOther: 'Niet bekeken: {count} van een soort die ik niet lees ({names}).',
    oneFileOnly: 'Met --title of --replaces kun je maar één bestand tegelijk toevoegen.',
    dayForm: 'een dag als 2026-12-31, of geen',
    someWords: 'een of meer woorden',
    isMarked: 'dit is gemerkt als “{words}”; zulke stukken neem ik niet op',
    hasBsn:
      'in “{section}” staat een burgerservicenummer; dat neem ik niet op. Haal het weg en probeer het opnieuw',
    sourcesRemove: 'Haal een bron weg, met alles wat erbij hoort.',
    ownedBy: 'van {owner}',
    validUntil: 'geldig tot en met {date}',
    expired: 'verlopen op {date}',
    silent: 'zwijgt',
    operatorOnly: '--as is alleen voor de beheerder en werkt nog niet in deze versie.',
    failed: 'Dat is niet gelukt: {what}',
    embedderChanged:
      'De kennis is doorzocht met {was}, maar nu is {now} ingesteld. Ik maak de zoekvectoren opnieuw; dat duurt even.',
    embedderAway:
      'Ik kan {embedder} niet bereiken, dus ik zoek nu alleen op woorden. Wat er aan de hand is, zegt: durf doctor',
    faults: {
      'no-server':
        'De databaseserver {server} geeft geen antwoord. Start hem of kijk of DATABASE_URL klopt. Er is niets verloren.',
      'wrong-password': 'De databaseserver {server} weigert de naam of het wachtwoord. Kijk DATABASE_URL na.',
      'no-database':
        'Op de server {server} bestaat die database niet. Maak haar aan of kijk DATABASE_URL na.',
      'no-vector':
        'De extensie pgvector ontbreekt op de databaseserver. Laat de beheerder “postgresql-17-pgvector” installeren.',
      'no-permission':
        'De databasegebruiker mag te weinig. Durf maakt tabellen en de rol durf_reader: geef hem “createrole” en rechten op het schema.',
      'database-ahead':
        'Deze database is van een nieuwere Durf ({migrations}). Start die versie; er is niets veranderd.',
      'folder-in-use':
        'In de map {folder} draait al een Durf (proces {pid}). Stop die eerst, of gebruik een andere map met DURF_DATA_DIR.',
      'folder-in-use-elsewhere':
        'De map {folder} is in gebruik door een Durf op een andere machine. Draait die zeker niet meer? Verwijder dan {lock}.',
      'folder-not-writable':
        'In de map {folder} kan Durf niet schrijven. Geef schrijfrechten of kies DURF_DATA_DIR.',
      'folder-damaged':
        'De database in {folder} gaat niet open. Laat de map zoals hij is, maak er een kopie van en vraag hulp; Durf begint nooit vanzelf opnieuw.',
      'disk-full':
        'De schijf van {folder} is vol. Maak ruimte vrij en start opnieuw; wat er staat, blijft staan.',
    },
    fileFaults: {
      missing: 'dit bestand of deze map bestaat niet',
      unreadable: 'ik mag dit niet lezen',
      binary: 'dit is geen tekst',
      empty: 'er staat niets in',
      'too-large': 'groter dan {limit} MB',
      'too-large-text': 'er staat meer tekst in dan ik in één keer aankan; splits het',
      'too-many-pages': 'er zitten meer bladzijden in dan ik in één keer aankan; splits het',
      'unpacks-too-large': 'uitgepakt is dit veel te groot; ik heb het niet geopend',
      'too-slow': 'het lezen duurde te lang; ik ben ermee gestopt',
      'too-heavy': 'het lezen vroeg te veel geheugen; ik ben ermee gestopt',
      encrypted: 'er zit een wachtwoord op; bewaar het zonder wachtwoord en probeer het opnieuw',
      'image-only': 'er staan alleen afbeeldingen in, geen tekst; laat er eerst tekst van maken (OCR)',
      damaged: 'het bestand is beschadigd of niet af; open het zelf eens en bewaar het opnieuw',
      mislabelled: 'de naam belooft een ander soort bestand dan erin zit',
      'old-office': 'dit is een Office-bestand van voor 2007; bewaar het als .docx of PDF',
      'wrong-type': 'dit soort bestand kan ik niet lezen (wel: PDF, DOCX, HTML, Markdown en tekst)',
      changing: 'het veranderde terwijl ik las; probeer het nog eens als niemand erin werkt',
      'not-found-in-original':
        'ik vond geen enkele kop van {document} in deze tekst; is dit het goede document?',
    },
  },
  en: {
    about: 'Durf: ask about the advisory report and the integrity agenda, and look after the knowledge.',
    ask: 'Ask a question and get a short answer with sources.',
    askQuestion: 'your question, between quotation marks',
    askLang: 'language of the answer: nl or en (otherwise the language of the question)',
    askJson: 'print the answer as one JSON object',
    askJsonl: 'read questions from standard input, one JSON a line, and print answers in the same order',
    askAs: 'answer as for this user (operator only)',
    ingest: 'Add documents to the knowledge (PDF, Word, HTML, Markdown or text; a folder is walked).',
    ingestPaths: 'files or folders',
    ingestClass: 'kind of source: norm, advies, besluit or ervaring',
    ingestLevel: 'who may see it: openbaar, douane or groep:ID',
    ingestReplaces: "this is the original of advies or agenda; Durf's own rendering of it then stays silent",
    ingestRemove: 'take this source (id from "durf sources") away, with all that belongs to it',
    ingestTitle: 'title of the source, instead of what the document says',
    ingestOwner: 'who looks after the source: a function or a department',
    ingestValidUntil: 'last day on which the source holds, as 2026-12-31; or: none',
    sources: 'Show what is in the knowledge.',
    asJson: 'print it as JSON',
    show: 'Print the stored text of a whole section, letter for letter.',
    showSection: 'id of the section, for example advies.3.durf',
    gaps: 'Show which questions got no answer, put together by meaning.',
    gapsDo: 'take: take a question; close: settle it; without, you see the list',
    gapsId: 'id of the question; its start is enough',
    gapsOwner: 'who takes it',
    gapsUse:
      'Use it like this: durf gaps take ID --owner NAME, or: durf gaps close ID --by answer|source|elsewhere|not-needed',
    gapsBy: 'what settled it: answer, source, elsewhere or not-needed',
    gapsNone: 'There are no questions without an answer.',
    gapOpen: 'open',
    gapTaken: 'taken by {owner}',
    gapClosed: 'closed ({by})',
    gapAsked: 'asked {times} times, last in {month}',
    gapNearest: 'nearest: {section}',
    gapWords: 'together by: {words}',
    noGap: 'There is no question (or more than one) with "{id}". Look with: durf gaps',
    gapNotOpen: 'This question is not open: {state}.',
    verified: 'Show which answers were checked, and which must be checked again.',
    verifiedRemove: 'take this verified answer away (the start of its id is enough)',
    verifiedNone: 'There are no verified answers.',
    verifiedCurrent: 'checked by {role} in {month}, may be used until {expires}',
    verifiedChanged: 'check again: a source has changed since {month}',
    verifiedExpired: 'check again: expired on {expires}',
    verifiedRemoved: 'Taken away: {question}',
    noVerified: 'There is no verified answer (or more than one) with "{id}". Look with: durf verified',
    guard: 'Look at texts with the integrity guard; nothing is kept.',
    guardJsonl: 'read {"id","text"} lines and print the verdict for each',
    doctor: 'Check whether everything works, and say what to do if not.',
    eval: 'Answer a set of questions and print the figures; says what became worse.',
    evalFile: 'file with one question a line (JSON)',
    evalMisses: 'also name the questions that went wrong',
    evalMargin: 'how far a share may drop, from 0 to 1',
    evalBaseline: 'name of the measurement to compare with',
    evalRecord: 'keep this measurement as the one to compare with',
    evalHistory: 'file in which measurements are kept (otherwise in the data folder)',
    evalAblation: "measure what each step adds or costs, on Durf's own library; this takes some minutes",
    evalWithout: 'Durf measures without {step} ({done} of {total}) …',
    evalWritten: 'The table is in {path}.',
    evalNoPage: 'I can not write the table to {path}.',
    evalNoFile: 'I can not read the file {path}.',
    evalBadLine: '{path}, line {line}: I can not make a question of this: {what}',
    evalBadMargin: '"{value}" is not possible here. Give a number from 0 to 1, for example 0.02.',
    evalAsking: 'Durf is answering the questions of {what} ({done} of {total}) …',
    evalTimes: 'Time for an answer: half within {p50} ms, 95 % within {p95} ms.',
    evalRecorded: 'Kept as baseline "{name}".',
    evalHeld: 'Nothing became worse than baseline "{name}" of {date}.',
    evalDropped: 'Worse than "{name}": {figure} was {was} and is now {now}.',
    evalMiss: 'miss:',
    help: 'Show help.',
    unknownCommand: 'I do not know the command "{what}".',
    unknownOption: 'I do not know the option "{what}".',
    missingArgument: 'Something is missing: {what}.',
    tooMany: 'There are too many words. Put your question between quotation marks.',
    invalidValue: '"{value}" is not possible here. Choose from: {allowed}.',
    wrongUse: 'This command can not be used like that: {what}.',
    seeHelp: 'Help: durf help{command}',
    oneOfTwo: 'Give a question, or --jsonl with questions on standard input.',
    loading: 'Durf is loading: {what} ({done} of {total}) …',
    sourcesHeading: 'Sources',
    rendering: 'rendering by Durf',
    page: 'p. {page}',
    composed: 'Composed by a computer. Check what matters in the source: durf show SECTION',
    writtenByModel:
      'Written by a language model, from the passages named; the quotes were checked. Check what matters in the source: durf show SECTION',
    noSection: 'There is no section "{id}" that you may see.',
    didYouMean: 'Did you mean: {ids}?',
    badLine: 'Line {line} is no usable JSON: {what}',
    ingested: 'Added: {id} ({sections} sections)',
    unchanged: 'Not changed: {id}',
    removed: 'Removed: {id}, with all its passages.',
    notThere: 'There is no source "{id}". Look with: durf sources',
    skipped: 'Left out: {path}: {why}',
    noFiles: 'There are no files here that I can read (PDF, DOCX, HTML, Markdown or text): {path}',
    silentNow: "Durf's own rendering of {document} is silent now; answers come from the original.",
    ingestSummary: '{files} files: {ingested} added, {unchanged} not changed, {left} left out.',
    passedHidden: 'Not looked at: {count} hidden or linked ({names}).',
    passedOther: 'Not looked at: {count} of a kind that I do not read ({names}).',
    oneFileOnly: 'With --title or --replaces you can add one file at a time only.',
    dayForm: 'a day as 2026-12-31, or none',
    someWords: 'one or more words',
    isMarked: 'this is marked "{words}"; I do not take in such documents',
    hasBsn:
      'there is a citizen service number in "{section}"; I do not take that in. Remove it and try again',
    sourcesRemove: 'Take a source away, with all that belongs to it.',
    ownedBy: 'of {owner}',
    validUntil: 'valid until {date}',
    expired: 'expired on {date}',
    silent: 'silent',
    operatorOnly: '--as is for the operator only and does not work in this version yet.',
    failed: 'That did not work: {what}',
    embedderChanged:
      'The knowledge was indexed with {was}, but {now} is configured now. I make the search vectors again; this takes a moment.',
    embedderAway:
      'I can not reach {embedder}, so I search by words alone now. What is wrong is told by: durf doctor',
    faults: {
      'no-server':
        'The database server {server} does not answer. Start it, or check DATABASE_URL. Nothing is lost.',
      'wrong-password': 'The database server {server} refuses the name or password. Check DATABASE_URL.',
      'no-database': 'There is no such database on {server}. Create it, or check DATABASE_URL.',
      'no-vector':
        'The extension pgvector is missing on the database server. Have "postgresql-17-pgvector" installed.',
      'no-permission':
        'The database user may do too little. Durf makes tables and the role durf_reader: grant it "createrole" and rights on the schema.',
      'database-ahead':
        'This database is from a newer Durf ({migrations}). Start that version; nothing was changed.',
      'folder-in-use':
        'A Durf is running in the folder {folder} already (process {pid}). Stop it first, or use another folder with DURF_DATA_DIR.',
      'folder-in-use-elsewhere':
        'The folder {folder} is in use by a Durf on another machine. If that surely runs no more, remove {lock}.',
      'folder-not-writable':
        'Durf can not write in the folder {folder}. Give it the rights, or choose DURF_DATA_DIR.',
      'folder-damaged':
        'The database in {folder} does not open. Leave the folder as it is, copy it and ask for help; Durf never starts over by itself.',
      'disk-full': 'The disk of {folder} is full. Make room and start again; what is there stays there.',
    },
    fileFaults: {
      missing: 'this file or folder does not exist',
      unreadable: 'I may not read this',
      binary: 'this is no text',
      empty: 'it is empty',
      'too-large': 'larger than {limit} MB',
      'too-large-text': 'it holds more text than I can take at once; split it',
      'too-many-pages': 'it has more pages than I can take at once; split it',
      'unpacks-too-large': 'unpacked this is far too large; I did not open it',
      'too-slow': 'reading it took too long; I stopped',
      'too-heavy': 'reading it took too much memory; I stopped',
      encrypted: 'it has a password; save it without one and try again',
      'image-only': 'it holds pictures only and no text; have text made of it first (OCR)',
      damaged: 'the file is damaged or not complete; open it yourself and save it again',
      mislabelled: 'its name promises another kind of file than it is',
      'old-office': 'this is an Office file from before 2007; save it as .docx or PDF',
      'wrong-type': 'I can not read this kind of file (I read PDF, DOCX, HTML, Markdown and text)',
      changing: 'it changed while I was reading; try again when nobody works in it',
      'not-found-in-original': 'I found no heading of {document} in this text; is it the right document?',
    },
  },
};

/** Puts values into a text; a name that is not given stays visible, so that a mistake is seen. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
