/**
 * The fixed sentences of an answer that is composed without a model, Dutch and English. `{name}` is filled in. The
 * facts themselves always come from the sources.
 */
export type FrameLanguage = 'nl' | 'en';

/** What a question asks for and the sources do not have. */
export type Missing =
  | 'number'
  | 'share'
  | 'money'
  | 'time'
  | 'duration'
  | 'frequency'
  | 'name'
  | 'members'
  | 'place'
  | 'contact'
  | 'kind'
  | 'result'
  | 'content'
  | 'how'
  | 'reason'
  | 'opinion'
  | 'status'
  | 'rule'
  | 'compare'
  | 'other';

export interface AnswerFrames {
  readonly notThere: string;
  /** What the sources do not say, by what was asked for. */
  readonly missing: Readonly<Record<Missing, string>>;
  readonly unknownWord: string;
  readonly nearest: string;
  readonly nothingNear: string;
  readonly offerGap: string;
  readonly empty: string;
  readonly unreadable: string;
  readonly tooLong: string;
  readonly wrongPremise: string;
  readonly verified: string;
  readonly expired: string;
  readonly expiredSource: string;
  readonly coveragePart: string;
  readonly coverageNone: string;
  readonly passageOne: string;
  readonly passageMany: string;
  readonly stories: string;
  readonly original: string;
  readonly agendaYear: string;
}

export const answerFrames: Readonly<Record<FrameLanguage, AnswerFrames>> = {
  nl: {
    notThere: 'Dit staat niet in de bronnen die ik voor je mag gebruiken.',
    missing: {
      number: 'De bronnen noemen hiervoor geen aantal.',
      share: 'De bronnen noemen hiervoor geen percentage.',
      money: 'De bronnen noemen hiervoor geen bedrag.',
      time: 'De bronnen noemen hiervoor geen moment.',
      duration: 'De bronnen zeggen niet hoe lang dat duurt.',
      frequency: 'De bronnen zeggen niet hoe vaak dat gebeurt.',
      name: 'De bronnen noemen hiervoor geen naam.',
      members: 'De bronnen noemen niet wie daarbij horen.',
      place: 'De bronnen noemen hiervoor geen plaats.',
      contact: 'De bronnen noemen hiervoor geen adres of nummer.',
      kind: 'De bronnen noemen hiervoor geen merk, soort of leverancier.',
      result: 'De bronnen noemen hiervan geen uitkomst.',
      content: 'Wat daar precies in staat, zeggen de bronnen niet.',
      how: 'Hoe dat precies gaat, staat niet in de bronnen.',
      reason: 'De bronnen geven hiervoor geen reden.',
      opinion: 'De bronnen zeggen niet wat zij daarvan vinden.',
      status: 'De bronnen zeggen niet hoe het er nu voor staat.',
      rule: 'De bronnen geven hiervoor geen regel.',
      compare: 'De bronnen maken die vergelijking niet.',
      other: 'Dit staat niet in de bronnen die ik voor je mag gebruiken.',
    },
    unknownWord: 'Over “{word}” zeggen de bronnen niets.',
    nearest: 'Wat er het dichtst bij komt: {text}',
    nothingNear: 'Ik vond ook niets dat er dichtbij komt.',
    offerGap: 'Zal ik je vraag op de lijst van vragen zonder antwoord zetten? Je naam komt daar niet bij.',
    empty:
      'Ik zie nog geen vraag. Typ je vraag in gewone woorden, bijvoorbeeld: welke vier kernwaarden heeft de Douane?',
    unreadable:
      'Ik kan hier geen woorden in lezen. Typ je vraag in gewone woorden, dan zoek ik het voor je op.',
    tooLong: 'Je bericht is erg lang ({length} tekens). Ik heb de eerste {limit} tekens gelezen. ',
    wrongPremise: 'Dat klopt niet helemaal.',
    expired: 'Let op, de geldigheid is voorbij van {sources}. Vraag na wat nu geldt.',
    expiredSource: '“{title}” (geldig tot en met {date})',
    verified: 'Dit antwoord is nagekeken door {role} in {month}.',
    coveragePart: '{document}: {count}',
    coverageNone: 'niets',
    passageOne: '1 passage',
    passageMany: '{count} passages',
    stories: 'verhalen',
    original: '{document} zegt: “{quote}”',
    agendaYear: 'De agenda is van {year}.',
  },
  en: {
    notThere: 'This is not in the sources that I may use for you.',
    missing: {
      number: 'The sources give no number for this.',
      share: 'The sources give no percentage for this.',
      money: 'The sources give no amount of money for this.',
      time: 'The sources give no date or moment for this.',
      duration: 'The sources do not say how long that takes.',
      frequency: 'The sources do not say how often that happens.',
      name: 'The sources give no name for this.',
      members: 'The sources do not say who belong to it.',
      place: 'The sources give no place for this.',
      contact: 'The sources give no address or number for this.',
      kind: 'The sources give no brand, kind or supplier for this.',
      result: 'The sources give no outcome of this.',
      content: 'The sources do not say what exactly is in it.',
      how: 'How exactly that works is not in the sources.',
      reason: 'The sources give no reason for this.',
      opinion: 'The sources do not say what they think of that.',
      status: 'The sources do not say how things stand today.',
      rule: 'The sources give no rule for this.',
      compare: 'The sources do not make that comparison.',
      other: 'This is not in the sources that I may use for you.',
    },
    unknownWord: 'The sources say nothing about “{word}”.',
    nearest: 'What comes closest: {text}',
    nothingNear: 'I found nothing that comes close either.',
    offerGap: 'Shall I put your question on the list of unanswered questions? Your name is not kept with it.',
    empty:
      'I do not see a question yet. Type it in plain words, for example: which four core values does Customs have?',
    unreadable: 'I can not read any words in this. Type your question in plain words and I will look it up.',
    tooLong: 'Your message is very long ({length} characters). I read the first {limit}. ',
    wrongPremise: 'That is not quite right.',
    expired: 'Please note, no longer valid: {sources}. Ask what holds now.',
    expiredSource: '“{title}” (valid until {date})',
    verified: 'This answer was checked by {role} in {month}.',
    coveragePart: '{document}: {count}',
    coverageNone: 'nothing',
    passageOne: '1 passage',
    passageMany: '{count} passages',
    stories: 'stories',
    original: '{document} says: “{quote}”',
    agendaYear: 'The agenda dates from {year}.',
  },
};

/** Puts values into a frame; a name that is not given stays visible, so that a mistake is seen. */
export const fillFrame = (frame: string, values: Readonly<Record<string, string | number>>): string =>
  frame.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
