/**
 * The fixed sentences of an answer that is composed without a model, Dutch and English. `{name}` is filled in. The
 * facts themselves always come from the sources.
 */
export type FrameLanguage = 'nl' | 'en';

export interface AnswerFrames {
  readonly notThere: string;
  readonly notThereNumber: string;
  readonly notThereName: string;
  readonly notThereTime: string;
  readonly notThereMoney: string;
  readonly notThereContact: string;
  readonly unknownWord: string;
  readonly nearest: string;
  readonly nothingNear: string;
  readonly offerGap: string;
  readonly empty: string;
  readonly unreadable: string;
  readonly tooLong: string;
  readonly wrongPremise: string;
  readonly expired: string;
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
    notThereNumber: 'De bronnen noemen hiervoor geen aantal.',
    notThereName: 'De bronnen noemen hiervoor geen naam.',
    notThereTime: 'De bronnen noemen hiervoor geen moment.',
    notThereMoney: 'De bronnen noemen hiervoor geen bedrag.',
    notThereContact: 'De bronnen noemen hiervoor geen adres of nummer.',
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
    expired: 'Let op: de geldigheid van deze bron is voorbij.',
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
    notThereNumber: 'The sources give no number for this.',
    notThereName: 'The sources give no name for this.',
    notThereTime: 'The sources give no date or moment for this.',
    notThereMoney: 'The sources give no amount of money for this.',
    notThereContact: 'The sources give no address or number for this.',
    unknownWord: 'The sources say nothing about “{word}”.',
    nearest: 'What comes closest: {text}',
    nothingNear: 'I found nothing that comes close either.',
    offerGap: 'Shall I put your question on the list of unanswered questions? Your name is not kept with it.',
    empty:
      'I do not see a question yet. Type it in plain words, for example: which four core values does Customs have?',
    unreadable: 'I can not read any words in this. Type your question in plain words and I will look it up.',
    tooLong: 'Your message is very long ({length} characters). I read the first {limit}. ',
    wrongPremise: 'That is not quite right.',
    expired: 'Please note: this source is no longer valid.',
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
