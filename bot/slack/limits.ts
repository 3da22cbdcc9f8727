/**
 * What Slack accepts, as far as Durf comes near it. Source: Slack's Block Kit and Web API reference, unless a line says
 * otherwise. Going over one of these makes Slack refuse the whole message, so everything is cut before it is sent.
 */
export const limits = {
  /** Blocks in a message. */
  messageBlocks: 50,
  /** Blocks in a modal or on the home page. */
  viewBlocks: 100,
  /** Characters of a message's `text`: 4,000 is what Slack advises, and hard for `chat.update`. */
  messageText: 4000,
  /** Characters of a text object in a section. */
  sectionText: 3000,
  /** Characters of a header block. */
  headerText: 150,
  /** Elements in a context block. */
  contextElements: 10,
  /** Elements in an actions block are 25; five on a row is what a phone shows. */
  buttonsOnARow: 5,
  buttonText: 75,
  buttonValue: 2000,
  /** Characters of title, submit and close of a modal. */
  viewTitle: 24,
  /** Characters that a plain text input takes. */
  inputText: 3000,
  placeholder: 150,
  inputHint: 2000,
  /** Characters of one rich text element; not documented, so that of a section. */
  richText: 3000,
  /** Bytes of a view are 250,000; this many characters of a passage leave room for the rest in any script. */
  passageCharacters: 24_000,
  /** `private_metadata` of a view. */
  privateMetadata: 3000,
  suggestedPrompts: 4,
  loadingMessages: 10,
} as const;

/** What a person reads at once: claims, and characters before the button "Meer" (answers.md). */
export const answerLimits = { claims: 5, characters: 1500, followUps: 2, sourceButtons: 10 } as const;
