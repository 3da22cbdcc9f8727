import type { AckFn, App, ViewResponseAction } from '@slack/bolt';
import { z } from 'zod';
import { keepFeedback } from '../../db/feedback.ts';
import { takeKey } from '../../db/inbox.ts';
import { leaveOut } from '../../facilitation/guard/leave-out.ts';
import type { Desk } from '../slack/desk.ts';
import { cutText } from '../slack/escape.ts';
import { filledIn } from '../slack/form-state.ts';
import { answerTo } from '../slack/handle.ts';
import { shortcuts, views } from '../slack/ids.ts';
import { limits } from '../slack/limits.ts';
import { openView } from '../slack/press.ts';
import { askOnce } from './asked.ts';
import { askForm, fields, saidView } from './forms.ts';
import { courtesyOf, readableText } from './recognise.ts';
import { shownAnswer } from './shown-answer.ts';

const About = z.object({ message: z.object({ text: z.string().optional() }).optional() });

/** What people fill in, and the shortcuts that open a form. A form closes only when its content is safe. */
export const registerSubmissions = (app: App, desk: Desk, mayAsk: (person: string) => boolean): void => {
  const errorAt =
    (ack: AckFn<ViewResponseAction> | AckFn<void>, field: string) =>
    (text: string): Promise<void> =>
      // Bolt types the acknowledgement of each kind of view apart; a submission takes this one.
      (ack as AckFn<ViewResponseAction>)({
        response_action: 'errors',
        errors: { [field]: cutText(text, limits.inputHint) },
      });

  app.view(views.feedback, async ({ ack, body, view }) => {
    await answerTo(
      desk,
      { kind: 'view', feature: 'answers', name: views.feedback, ids: { answer: view.private_metadata } },
      body.user.id,
      errorAt(ack, fields.reason),
      async () => {
        const texts = await desk.words(body.user.id);
        const at = desk.clock.now();
        const isNew = await desk.database.transaction(async (tx) => {
          if (!(await takeKey(tx, `view:${view.id}`, at))) return false;
          const { values } = view.state;
          // What is typed is a section's id or a place in words; who it came from may not stand in it either.
          const typed = leaveOut(filledIn(values, fields.place)?.trim() ?? '', 'nl');
          const passage = filledIn(values, fields.passage) ?? (typed === '' ? undefined : typed);
          await keepFeedback(tx, {
            answerId: view.private_metadata,
            useful: false,
            reason: filledIn(values, fields.reason),
            passage,
            at,
          });
          return true;
        });
        await ack({
          response_action: 'update',
          view: saidView(texts.feedbackTitle, texts.feedbackThanks, texts),
        });
        return isNew ? 'kept' : 'known';
      },
      'notKeptForm',
    );
  });

  app.view(views.share, async ({ ack, body, view }) => {
    const fail = errorAt(ack, fields.channel);
    await answerTo(
      desk,
      { kind: 'view', feature: 'answers', name: views.share, ids: { answer: view.private_metadata } },
      body.user.id,
      fail,
      async () => {
        const texts = await desk.words(body.user.id);
        const channel = filledIn(view.state.values, fields.channel) ?? '';
        const { question } = await shownAnswer(desk.database, view.private_metadata);
        if (!(await desk.directory.isMember(channel, body.user.id))) {
          await fail(texts.shareNotMember);
          return 'not-a-member';
        }
        const isNew = await askOnce(desk, `share:${view.private_metadata}:${channel}`, {
          text: question,
          user: body.user.id,
          team: body.team?.id ?? '',
          channel,
          thread: null,
          echo: 'person',
          responseUrl: null,
        });
        const said = isNew ? texts.sharing : texts.alreadyDone;
        await ack({ response_action: 'update', view: saidView(texts.shareTitle, said, texts) });
        return isNew ? 'asked' : 'known';
      },
      'notKeptForm',
    );
  });

  app.view(views.ask, async ({ ack, body, view }) => {
    const fail = errorAt(ack, fields.question);
    await answerTo(
      desk,
      { kind: 'view', feature: 'answers', name: views.ask },
      body.user.id,
      fail,
      async () => {
        const texts = await desk.words(body.user.id);
        const text = filledIn(view.state.values, fields.question) ?? '';
        if (courtesyOf(text)) {
          await fail(texts.emptyQuestion);
          return 'empty';
        }
        if (!mayAsk(body.user.id)) {
          await fail(texts.tooManyQuestions);
          return 'too-many';
        }
        const isNew = await askOnce(desk, `view:${view.id}`, {
          text,
          user: body.user.id,
          team: body.team?.id ?? '',
          channel: body.user.id,
          thread: null,
          echo: 'you',
          responseUrl: null,
        });
        await ack({ response_action: 'update', view: saidView(texts.askedTitle, texts.askedText, texts) });
        return isNew ? 'asked' : 'known';
      },
      'notKeptForm',
    );
  });

  const openAskForm = async (user: string, trigger: string, name: string, about?: string): Promise<void> => {
    await answerTo(
      desk,
      { kind: 'shortcut', feature: 'answers', name },
      user,
      async (text) => desk.clients.interactive.chat.postMessage({ channel: user, text, parse: 'none' }),
      async () => {
        const view = askForm(await desk.words(user), about);
        await openView(desk, trigger, view);
        return 'form-opened';
      },
    );
  };
  app.shortcut(shortcuts.ask, async ({ ack, shortcut }) => {
    await ack();
    await openAskForm(shortcut.user.id, shortcut.trigger_id, shortcuts.ask);
  });
  app.shortcut(shortcuts.askAbout, async ({ ack, shortcut }) => {
    await ack();
    const about = readableText(About.parse(shortcut).message?.text ?? '');
    await openAskForm(shortcut.user.id, shortcut.trigger_id, shortcuts.askAbout, about);
  });
};
