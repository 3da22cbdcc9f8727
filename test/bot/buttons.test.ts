import { describe, expect, it } from 'vitest';
import { countFeedback, listUnhelpful } from '../../db/feedback.ts';
import { listGaps } from '../../db/gaps.ts';
import { composed } from '../support/answers.ts';
import { useDurf } from '../support/durf-in-slack.ts';
import { eventually, everythingKept } from '../support/running-app.ts';
import { BOT, direct, envelope, inChannel, press, submission, TEAM, typedCommand } from '../support/slack.ts';

const durf = useDurf();

/** Asks a question in the direct conversation; the id of its answer. */
const answered = async (): Promise<string> => {
  await durf.app.receiver.deliver(envelope(direct('Wat is durf?', { ts: '9.1' })));
  await eventually(() => durf.app.slack.messages.length === 1);
  const { rows } = await durf.database.query<{ id: string }>('select id from answers');
  return rows[0]?.id ?? '';
};
const replies = () => durf.app.slack.called('response_url').map(({ args }) => String(args.text));
const opened = () => JSON.stringify(durf.app.slack.called('views.open').at(-1)?.args.view ?? null);

describe('a source button', () => {
  it('opens the whole section with the cited part marked in signs and in bold', async () => {
    const id = await answered();
    await durf.app.receiver.deliver(press('answer-source:1', `${id}:1`));
    expect(opened()).toContain('▶ fouten te bespreken ◀');
    expect(opened()).toContain('Dat helpt.');
    expect(opened()).toContain('weergave van Durf');
  });

  it('says the same for a passage that is not there and for one that may not be seen here', async () => {
    const id = await answered();
    await durf.app.receiver.deliver(press('answer-source:9', `${id}:9`));
    const missing = opened();
    await durf.app.stop();
    await durf.start({ readSection: async () => undefined }, durf.app.slack);
    await durf.app.receiver.deliver(press('answer-source:1', `${id}:1`));
    expect(opened()).toBe(missing);
    expect(missing).toContain('kan ik hier niet laten zien');
  });

  it('below an answer that is not kept any more says so', async () => {
    await durf.app.receiver.deliver(press('answer-source:1', '00000000-0000-4000-8000-000000000000:1'));
    await durf.app.receiver.deliver(press('answer-more', 'nonsense'));
    expect(replies()).toHaveLength(2);
    expect(replies()[0]).toContain('na 30 dagen');
  });

  it('that came too late is answered in words', async () => {
    const id = await answered();
    durf.app.slack.failNext('views.open', { ok: false, error: 'expired_trigger_id' });
    await durf.app.receiver.deliver(press('answer-source:1', `${id}:1`));
    expect(replies()[0]).toContain('Druk nog eens');
  });

  it('still answers when the address of the old message has expired', async () => {
    durf.app.slack.failNext('response_url', { http: new Response('', { status: 404 }) });
    await durf.app.receiver.deliver(press('answer-more', 'nonsense'));
    expect(durf.app.slack.messages.at(-1)?.channel).toBe('U1');
  });
});

describe('an opinion', () => {
  it('is kept once for each person, without a name', async () => {
    const id = await answered();
    await durf.app.receiver.deliver(press('answer-useful', id));
    await durf.app.receiver.deliver(press('answer-useful', id));
    await durf.app.receiver.deliver(press('answer-useful', id, { user: { id: 'U2' } }));
    expect(await countFeedback(durf.database)).toEqual({ useful: 2, notUseful: 0 });
    expect(replies()).toHaveLength(3);
    expect(replies()[1]).toContain('al laten weten');
    expect(await everythingKept(durf.database)).not.toMatch(/"U2"/);
  });

  it('that it was not useful asks why and which passage it should have been', async () => {
    const id = await answered();
    await durf.app.receiver.deliver(press('answer-not-useful', id));
    expect(opened()).toContain('feedback-form');
    expect(opened()).toContain('§ Durf (Verantwoorde durf)');
    const form = submission(
      'feedback-form',
      {
        reason: { reason: { type: 'radio_buttons', selected_option: { value: 'missing' } } },
        place: { place: { type: 'plain_text_input', value: 'hoofdstuk 4, zei mevrouw Jansen' } },
      },
      { private_metadata: id },
    );
    const first = await durf.app.receiver.deliver(form);
    const second = await durf.app.receiver.deliver(form);
    expect(second.with).toEqual(first.with);
    expect(first.with).toMatchObject({ response_action: 'update' });
    const { rows } = await durf.database.query('select useful, reason, passage from feedback');
    expect(rows).toEqual([{ useful: false, reason: 'missing', passage: 'hoofdstuk 4, zei mevrouw [naam]' }]);
  });

  it('takes a passage from what search finds as the one it should have been', async () => {
    const id = await answered();
    await durf.app.receiver.deliver(
      submission(
        'feedback-form',
        {
          reason: { reason: { selected_option: { value: 'wrong' } } },
          passage: { passage: { selected_option: { value: 'advies.4.durf' } } },
          place: { place: { value: null } },
        },
        { private_metadata: id },
      ),
    );
    expect(await listUnhelpful(durf.database, 5)).toEqual([
      { answerId: id, question: 'Wat is durf?', times: 1, reasons: ['wrong'], passages: ['advies.4.durf'] },
    ]);
  });

  it('keeps its text in the form when it can not be stored', async () => {
    durf.app.breakDatabase(true);
    const { with: answer } = await durf.app.receiver.deliver(
      submission('feedback-form', { reason: { reason: { selected_option: { value: 'other' } } } }),
    );
    durf.app.breakDatabase(false);
    expect(answer).toMatchObject({ response_action: 'errors' });
    expect(JSON.stringify(answer)).toContain('Je tekst staat er nog');
  });
});

describe('a question without an answer', () => {
  it('goes on the list of gaps once, without a name', async () => {
    durf.app.ask.answerWith = ({ id }) => composed({ id, outcome: 'abstained' });
    const id = await answered();
    expect(JSON.stringify(durf.app.slack.messages[0])).toContain('answer-gap');
    await durf.app.receiver.deliver(press('answer-gap', id));
    await durf.app.receiver.deliver(press('answer-gap', id));
    expect(replies()[0]).toContain('staat op de lijst');
    expect(replies()[1]).toContain('stond al');
    expect(await listGaps(durf.database)).toMatchObject([
      { question: 'Wat is durf?', times: 1, state: 'open' },
    ]);
  });
});

describe('sharing', () => {
  it('asks again with what the channel may see, and shows who shares', async () => {
    await durf.app.receiver.deliver(typedCommand('vraag Wat is durf?', { channel_id: 'CGUEST' }));
    await eventually(() => replies().length === 1 || durf.app.slack.called('response_url').length === 1);
    const { rows } = await durf.database.query<{ id: string }>('select id from answers');
    const id = rows[0]?.id ?? '';
    const share = press('answer-share', id, { channel: { id: 'CGUEST' } });
    await durf.app.receiver.deliver(share);
    await durf.app.receiver.deliver(press('answer-share', id, { channel: { id: 'CGUEST' } }));
    await eventually(() => durf.app.slack.messages.length === 1);
    expect(durf.app.ask.asked.map(({ visible }) => visible)).toEqual([['openbaar', 'douane'], ['openbaar']]);
    const [message] = durf.app.slack.messages;
    expect(message?.channel).toBe('CGUEST');
    expect(JSON.stringify(message)).toContain('"user_id":"U1"');
    expect(JSON.stringify(message)).toContain('alleen openbare bronnen');
  });

  it('from a direct conversation asks for a channel, of which the sharer must be a member', async () => {
    const id = await answered();
    await durf.app.receiver.deliver(press('answer-share', id));
    expect(opened()).toContain('conversations_select');
    const choose = (channel: string) =>
      durf.app.receiver.deliver(
        submission(
          'share-form',
          { channel: { channel: { type: 'conversations_select', selected_conversation: channel } } },
          { private_metadata: id },
        ),
      );
    expect(JSON.stringify((await choose('CNONE')).with)).toContain('geen lid');
    expect((await choose('C1')).with).toMatchObject({ response_action: 'update' });
    await eventually(() => durf.app.slack.messages.length === 2);
    expect(durf.app.slack.messages[1]?.channel).toBe('C1');
  });

  it('makes a thread in which people can ask on', async () => {
    const id = await answered();
    await durf.app.receiver.deliver(
      submission(
        'share-form',
        { channel: { channel: { selected_conversation: 'C1' } } },
        { private_metadata: id },
      ),
    );
    await eventually(() => durf.app.slack.messages.length === 2);
    const thread = durf.app.slack.messages[1]?.ts;
    await eventually(async () => {
      const { rows } = await durf.database.query('select 1 from conversations where thread = $1', [thread]);
      return rows.length === 1;
    });
    await durf.app.receiver.deliver(envelope(inChannel('En hoe dan?', { thread_ts: thread })));
    await eventually(() => durf.app.slack.messages.length === 3);
    expect(durf.app.ask.asked.at(-1)?.history).toHaveLength(2);
  });
});

describe('a follow-up question', () => {
  it('is asked in the same thread, once for each press', async () => {
    const id = await answered();
    const pressed = press('answer-follow-up:0', `${id}:0`, { message: { ts: '9.2', thread_ts: '9.1' } });
    await durf.app.receiver.deliver(pressed);
    await durf.app.receiver.deliver(pressed);
    await eventually(() => durf.app.slack.messages.length === 2);
    expect(durf.app.ask.asked[1]).toMatchObject({ text: 'Wat is een bijna-succes?' });
    expect(durf.app.slack.messages[1]).toMatchObject({ channel: 'D1', thread_ts: '9.1' });
    expect(replies()).toHaveLength(2);
  });
});

describe('the start page', () => {
  it('says what Durf does, what it keeps and where to go, and is shown again after a conflict', async () => {
    durf.app.slack.failNext('views.publish', { ok: false, error: 'hash_conflict' });
    await durf.app.receiver.deliver(
      envelope({ type: 'app_home_opened', tab: 'home', user: 'U1', channel: 'D1', view: { hash: 'h1' } }),
    );
    await eventually(() => durf.app.slack.called('views.publish').length === 2);
    const [first, second] = durf.app.slack.called('views.publish');
    expect(first?.args).toMatchObject({ hash: 'h1' });
    expect(second?.args).not.toHaveProperty('hash');
    for (const words of ['30 dagen', 'vertrouwenspersoon', 'computer', 'home-example'])
      expect(JSON.stringify(second?.args)).toContain(words);
  });

  it('starts an example question in the direct conversation', async () => {
    await durf.app.receiver.deliver(press('home-example:1', '1', { channel: undefined, message: undefined }));
    await eventually(() => durf.app.slack.messages.length === 2);
    expect(durf.app.ask.asked[0]?.text).toBe('Welke vier kernwaarden heeft de Douane?');
    const answer = durf.app.slack.messages.find(({ channel }) => channel === 'DU1');
    expect(JSON.stringify(answer)).toContain('Je vroeg: ');
  });
});

describe('the shortcuts', () => {
  it('open a form, with the message in it when there is one, and its question is answered in private', async () => {
    const user = { id: 'U1', team_id: TEAM };
    await durf.app.receiver.deliver({ type: 'shortcut', callback_id: 'ask-durf', trigger_id: 't1', user });
    expect(opened()).toContain('ask-form');
    await durf.app.receiver.deliver({
      type: 'message_action',
      callback_id: 'ask-durf-about',
      trigger_id: 't2',
      user,
      channel: { id: 'C1' },
      message: { text: `<@${BOT}> mag dit &amp; dat?` },
    });
    expect(opened()).toContain('mag dit & dat?');
    const empty = await durf.app.receiver.deliver(
      submission('ask-form', { question: { question: { type: 'plain_text_input', value: ' ' } } }),
    );
    expect(empty.with).toMatchObject({ response_action: 'errors' });
    const sent = await durf.app.receiver.deliver(
      submission('ask-form', { question: { question: { type: 'plain_text_input', value: 'Wat is durf?' } } }),
    );
    expect(sent.with).toMatchObject({ response_action: 'update' });
    await eventually(() => durf.app.slack.messages.length === 1);
    expect(durf.app.slack.messages[0]?.channel).toBe('DU1');
  });
});

describe('the log', () => {
  it('holds no word of what people wrote, what was answered, or the token', async () => {
    durf.app.ask.answerWith = ({ id }) => composed({ id, answer: 'kanarie-antwoord [1]' });
    await durf.app.receiver.deliver(envelope(direct('kanarie-vraag?')));
    await durf.app.receiver.deliver(typedCommand('vraag kanarie-opdracht?'));
    await durf.app.receiver.deliver(typedCommand('kanarie-woord'));
    await durf.app.receiver.deliver(
      submission('ask-form', {
        question: { question: { type: 'plain_text_input', value: 'kanarie-formulier?' } },
      }),
    );
    await eventually(() => durf.app.slack.messages.length === 2);
    durf.app.ask.answerWith = () => {
      throw Object.assign(new Error('kanarie-fout'), { detail: 'kanarie-detail' });
    };
    await durf.app.receiver.deliver(envelope(direct('kanarie-mislukt?')));
    await eventually(() => durf.app.ask.asked.some(({ text }) => text === 'kanarie-mislukt?'));
    await eventually(() => durf.app.lines.some((line) => line.includes('"outcome":"failed"')));
    expect(durf.app.lines.length).toBeGreaterThan(8);
    expect(durf.app.lines.join('')).not.toMatch(/kanarie|xoxb/);
    for (const line of durf.app.lines) expect(JSON.parse(line)).toHaveProperty('kind');
  });
});
