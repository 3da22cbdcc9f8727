/** Every sentence that Durf says in Slack, by name. `{name}` is filled in with `fill`. */
export interface Texts {
  // Questions and answers
  readonly emptyQuestion: string;
  readonly greeting: string;
  readonly thanks: string;
  readonly statusWorking: string;
  readonly statusSearching: string;
  readonly statusReading: string;
  readonly statusChecking: string;
  readonly searching: string;
  readonly composedByComputer: string;
  readonly youAsked: string;
  readonly sharedBy: string;
  readonly sources: string;
  readonly rendering: string;
  readonly page: string;
  readonly pages: string;
  readonly classNorm: string;
  readonly classAdvice: string;
  readonly classDecision: string;
  readonly classExperience: string;
  readonly levelOutsiders: string;
  // Buttons below an answer
  readonly sourceButton: string;
  readonly moreButton: string;
  readonly usefulButton: string;
  readonly notUsefulButton: string;
  readonly shareButton: string;
  readonly gapButton: string;
  readonly usefulThanks: string;
  readonly feedbackKnown: string;
  readonly feedbackThanks: string;
  readonly gapNoted: string;
  readonly gapKnown: string;
  readonly sharing: string;
  readonly followUpStarted: string;
  readonly answerGone: string;
  readonly alreadyDone: string;
  // Windows
  readonly close: string;
  readonly back: string;
  readonly send: string;
  readonly moreTitle: string;
  readonly passageTitle: string;
  readonly passageCited: string;
  readonly passageNotThere: string;
  readonly passageCut: string;
  readonly feedbackTitle: string;
  readonly feedbackReason: string;
  readonly reasonWrong: string;
  readonly reasonMissing: string;
  readonly reasonUnclear: string;
  readonly reasonOther: string;
  readonly feedbackPassage: string;
  readonly feedbackPassageHint: string;
  readonly feedbackNoName: string;
  readonly shareTitle: string;
  readonly shareWhere: string;
  readonly shareHint: string;
  readonly shareNotMember: string;
  readonly askTitle: string;
  readonly askLabel: string;
  readonly askPlaceholder: string;
  readonly askSend: string;
  readonly askAbout: string;
  readonly askedTitle: string;
  readonly askedText: string;
  readonly routesTitle: string;
  readonly notAReportForm: string;
  // The guard
  readonly routesIntro: string;
  readonly routesIntroSoft: string;
  readonly guardFailed: string;
  // The command
  readonly help: string;
  readonly unknownCommand: string;
  readonly privateOnly: string;
  // Home and prompts
  readonly homeTitle: string;
  readonly homeIntro: string;
  readonly homeHow: string;
  readonly homeHowText: string;
  readonly homeTry: string;
  readonly homeStored: string;
  readonly homeStoredText: string;
  readonly homeComputer: string;
  readonly homeComputerText: string;
  readonly homeIntegrity: string;
  readonly homeStarted: string;
  readonly promptsTitle: string;
  readonly example1: string;
  readonly example1Title: string;
  readonly example2: string;
  readonly example2Title: string;
  readonly example3: string;
  readonly example3Title: string;
  readonly example4: string;
  readonly example4Title: string;
  // When something goes wrong: what happened, what was kept, what to do
  readonly failed: string;
  readonly outage: string;
  readonly notKept: string;
  readonly notKeptForm: string;
  readonly questionParked: string;
  readonly notPostedArchived: string;
  readonly notPostedNotInChannel: string;
  readonly notPostedOther: string;
  readonly notSurePosted: string;
  readonly tooManyQuestions: string;
  readonly windowTooLate: string;
}

/** Puts values into a sentence; a name that is not given stays visible, so that a mistake is seen. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
