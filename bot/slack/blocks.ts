import type {
  ActionsBlock,
  Button,
  ContextBlock,
  HeaderBlock,
  KnownBlock,
  PlainTextElement,
  RichTextBlock,
  RichTextElement,
} from '@slack/types';
import { cleanText, cutText } from './escape.ts';
import { limits } from './limits.ts';

type Inline = RichTextElement;

/** Text that Slack shows as it is: nothing in it is markup. */
export const plain = (text: string, most: number): PlainTextElement => ({
  type: 'plain_text',
  // Slack refuses an empty text object.
  text: cutText(cleanText(text), most) || ' ',
  emoji: false,
});

/** A stretch of rich text: literal, whoever wrote it. Long texts become several stretches. */
export const inline = (text: string, style?: { readonly bold?: true; readonly italic?: true }): Inline[] => {
  const cleaned = cleanText(text);
  const stretches: Inline[] = [];
  for (let at = 0; at < cleaned.length; ) {
    let end = Math.min(cleaned.length, at + limits.richText);
    if (end < cleaned.length && /[\uD800-\uDBFF]/.test(cleaned.charAt(end - 1))) end -= 1;
    stretches.push({ type: 'text', text: cleaned.slice(at, end), ...(style ? { style } : {}) });
    at = end;
  }
  return stretches;
};

/** Who, as Slack shows a person: the only mention that Durf makes, from an id and never from a text. */
export const person = (id: string): Inline => ({ type: 'user', user_id: id });

/** One block of rich text, a section for each paragraph. Slack refuses an empty one, so that gets a space. */
export const richText = (paragraphs: readonly (readonly Inline[])[]): RichTextBlock => {
  const filled = paragraphs.filter((paragraph) => paragraph.length > 0);
  const sections = filled.length > 0 ? filled : [[{ type: 'text', text: ' ' } satisfies Inline]];
  return {
    type: 'rich_text',
    elements: sections.map((paragraph) => ({ type: 'rich_text_section', elements: [...paragraph] })),
  };
};

export const header = (text: string): HeaderBlock => ({
  type: 'header',
  text: plain(text, limits.headerText),
});

/** Small grey lines. */
export const context = (...texts: readonly string[]): ContextBlock => ({
  type: 'context',
  elements: texts.slice(0, limits.contextElements).map((text) => plain(text, limits.sectionText)),
});

export const divider = (): KnownBlock => ({ type: 'divider' });

export const button = (
  label: string,
  actionId: string,
  value: string,
  style?: 'primary' | 'danger',
): Button => ({
  type: 'button',
  text: plain(label, limits.buttonText),
  action_id: actionId,
  value: cutText(value, limits.buttonValue),
  ...(style ? { style } : {}),
});

/** Buttons in rows that fit on a phone. */
export const buttonRows = (buttons: readonly Button[]): ActionsBlock[] => {
  const rows: ActionsBlock[] = [];
  for (let at = 0; at < buttons.length; at += limits.buttonsOnARow) {
    rows.push({ type: 'actions', elements: buttons.slice(at, at + limits.buttonsOnARow) });
  }
  return rows;
};

/** A modal's title, submit or close. */
export const viewTitle = (text: string): PlainTextElement => plain(text, limits.viewTitle);
