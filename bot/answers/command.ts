import type { App } from '@slack/bolt';
import { fill } from '../i18n/texts.ts';
import type { Desk } from '../slack/desk.ts';
import { cleanText, cutText, escapeText } from '../slack/escape.ts';
import { answerTo } from '../slack/handle.ts';
import { command } from '../slack/ids.ts';
import { askOnce } from './asked.ts';
import { courtesyOf, readableText } from './recognise.ts';

/** What somebody typed behind `/durf`. */
type Typed =
  | { readonly kind: 'help' }
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'unknown'; readonly word: string };

/** Reads what was typed behind `/durf`. More words without a known first one are a question that forgot its verb. */
const readCommand = (text: string): Typed => {
  const said = readableText(cleanText(text));
  if (/^(help|hulp|\?)?$/i.test(said)) return { kind: 'help' };
  const [, , question] = /^(vraag|ask)\b[:\s]*([\s\S]*)$/i.exec(said) ?? [];
  if (question !== undefined) return { kind: 'question', text: question.trim() };
  if (/\s/.test(said) && /\?\s*$/.test(said)) return { kind: 'question', text: said };
  return { kind: 'unknown', word: said.split(/\s/)[0] ?? '' };
};

/** `/durf`: help, or a question whose answer only the asker sees. */
export const registerCommand = (app: App, desk: Desk, mayAsk: (person: string) => boolean): void => {
  app.command(command, async ({ command: typed, ack }) => {
    const privately = (text: string) => ack({ response_type: 'ephemeral', text });
    await answerTo(
      desk,
      { kind: 'command', feature: 'answers', name: command },
      typed.user_id,
      (text) => privately(escapeText(text)),
      async () => {
        const texts = await desk.words(typed.user_id);
        const read = readCommand(typed.text);
        switch (read.kind) {
          case 'help':
            await privately(escapeText(texts.help));
            return 'help';
          case 'unknown': {
            const word = cutText(read.word, 40);
            await privately(escapeText(`${fill(texts.unknownCommand, { word })}\n\n${texts.help}`));
            return 'unknown-command';
          }
          case 'question': {
            const courtesy = courtesyOf(read.text);
            if (courtesy) {
              await privately(escapeText(courtesy === 'empty' ? texts.emptyQuestion : texts.greeting));
              return courtesy;
            }
            if (!mayAsk(typed.user_id)) {
              await privately(escapeText(texts.tooManyQuestions));
              return 'too-many';
            }
            await askOnce(desk, `command:${typed.trigger_id}`, {
              text: read.text,
              user: typed.user_id,
              team: typed.team_id,
              channel: typed.channel_id,
              thread: null,
              echo: 'you',
              responseUrl: typed.response_url,
            });
            await privately(escapeText(texts.searching));
            return 'asked';
          }
        }
      },
      'notKept',
    );
  });
};
