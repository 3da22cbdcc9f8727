import { describe, expect, it } from 'vitest';
import { useDurf } from '../support/durf-in-slack.ts';
import { eventually, everythingKept, runApp } from '../support/running-app.ts';
import { BOT, direct, envelope, inChannel, submission, typedCommand } from '../support/slack.ts';

const durf = useDurf();

const postsSettled = (count: number) => eventually(() => durf.app.slack.messages.length >= count, 'the post');
const quiet = () => new Promise((resolve) => setTimeout(resolve, 150));

describe('a message to Durf', () => {
  it('is answered in its thread, once, when Slack delivers it twice', async () => {
    const body = envelope(direct('Wat is durf?', { ts: '1.1' }));
    expect((await durf.app.receiver.deliver(body)).acknowledged).toBe(true);
    expect((await durf.app.receiver.deliver(body)).acknowledged).toBe(true);
    await postsSettled(1);
    await quiet();
    expect(durf.app.slack.messages).toHaveLength(1);
    expect(durf.app.slack.messages[0]).toMatchObject({ channel: 'D1', thread_ts: '1.1' });
    expect(durf.app.ask.asked).toHaveLength(1);
  });

  it('is answered once when a mention arrives as two events', async () => {
    const said = inChannel(`<@${BOT}> wat is durf?`, { ts: '2.1' });
    await durf.app.receiver.deliver(envelope(said));
    await durf.app.receiver.deliver(envelope({ ...said, type: 'app_mention' }));
    await postsSettled(1);
    await quiet();
    expect(durf.app.slack.messages).toHaveLength(1);
    expect(durf.app.ask.asked[0]?.text).toBe('wat is durf?');
  });

  it('is not acknowledged while the database can not be reached, and answered when Slack delivers it again', async () => {
    const body = envelope(direct('Wat is durf?'));
    durf.app.breakDatabase(true);
    const first = await durf.app.receiver.deliver(body);
    expect(first.acknowledged).toBe(false);
    expect(first.error).toBeDefined();
    durf.app.breakDatabase(false);
    expect((await durf.app.receiver.deliver(body)).acknowledged).toBe(true);
    await postsSettled(1);
  });

  it('leaves only its key behind when its work is done', async () => {
    await durf.app.receiver.deliver(envelope(direct('Wat is durf?')));
    await postsSettled(1);
    const { rows } = await durf.database.query('select state, body from inbox');
    expect(rows).toEqual([{ state: 'done', body: null }]);
    await eventually(async () => {
      const sent = await durf.database.query(`select state, payload, person from posts`);
      return JSON.stringify(sent.rows) === JSON.stringify([{ state: 'sent', payload: null, person: null }]);
    });
  });

  it.each([
    ['an edit', direct('x', { subtype: 'message_changed' })],
    ['a join', inChannel('x', { subtype: 'channel_join' })],
    ['a message of a bot', direct('Wat is durf?', { bot_id: 'B9' })],
    ['its own message', direct('Wat is durf?', { user: BOT })],
    ['what people say to each other in a channel', inChannel('Wie gaat er mee lunchen?')],
    ['a thread in which it takes no part', inChannel('Wat denk jij?', { thread_ts: '0.1' })],
  ])('does not store or answer %s', async (_, event) => {
    expect((await durf.app.receiver.deliver(envelope(event))).acknowledged).toBe(true);
    await quiet();
    expect(durf.app.slack.messages).toEqual([]);
    expect((await durf.database.query('select 1 from inbox')).rows).toEqual([]);
  });

  it('acknowledges and survives what it does not understand', async () => {
    for (const body of [{}, { type: 'nonsense' }, { type: 'event_callback' }, null]) {
      expect((await durf.app.receiver.deliver(body)).acknowledged).toBe(true);
    }
  });
});

describe('the guard', () => {
  const SECRET = 'SMEERGELD-kanarie-417';

  it('shows the routes in the direct conversation and keeps nothing of the text', async () => {
    const body = envelope(direct(SECRET, { ts: '3.1' }));
    expect((await durf.app.receiver.deliver(body)).acknowledged).toBe(true);
    expect((await durf.app.receiver.deliver(body)).acknowledged).toBe(true);
    expect(durf.app.slack.messages).toHaveLength(1);
    expect(durf.app.slack.messages[0]?.text).toContain('vertrouwenspersoon');
    expect(durf.app.slack.messages[0]?.thread_ts).toBe('3.1');
    expect(durf.app.ask.asked).toEqual([]);
    expect(await everythingKept(durf.database)).not.toContain('kanarie');
    expect(JSON.stringify(durf.app.slack.calls)).not.toContain('kanarie');
    expect(durf.app.lines.join('')).not.toContain('kanarie');
    const { rows } = await durf.database.query('select kind, body, state from inbox');
    expect(rows).toEqual([{ kind: 'key', body: null, state: 'done' }]);
  });

  it('shows the routes in a channel to the writer only', async () => {
    await durf.app.receiver.deliver(envelope(inChannel(`<@${BOT}> ${SECRET}`)));
    expect(durf.app.slack.messages).toEqual([]);
    expect(durf.app.slack.called('chat.postEphemeral')[0]?.args).toMatchObject({ channel: 'C1', user: 'U1' });
  });

  it('finds it in the rich text, in an attachment and in the name of a file', async () => {
    const hidden = [
      { blocks: [{ type: 'rich_text', elements: [{ elements: [{ text: SECRET }] }] }] },
      { attachments: [{ fallback: SECRET }] },
      { files: [{ name: SECRET }], subtype: 'file_share' },
    ];
    for (const more of hidden) await durf.app.receiver.deliver(envelope(direct('kijk', more)));
    await quiet();
    expect(durf.app.ask.asked).toEqual([]);
    expect(await everythingKept(durf.database)).not.toContain('kanarie');
  });

  it('does nothing with a text that it could not look at, and says so', async () => {
    await durf.app.receiver.deliver(envelope(direct('KAPOT kanarie')));
    expect(durf.app.slack.messages[0]?.text).toContain('niets van bewaard');
    expect(durf.app.ask.asked).toEqual([]);
    expect(await everythingKept(durf.database)).not.toContain('kanarie');
  });

  it('is not acknowledged when the routes could not be shown, so that Slack delivers again', async () => {
    durf.app.slack.failNext('chat.postMessage', new TypeError('fetch failed'));
    const body = envelope(direct(SECRET));
    expect((await durf.app.receiver.deliver(body)).acknowledged).toBe(false);
    expect((await durf.app.receiver.deliver(body)).acknowledged).toBe(true);
    expect(durf.app.slack.messages).toHaveLength(1);
  });

  it('answers a command with the routes', async () => {
    const { with: answer } = await durf.app.receiver.deliver(typedCommand(`vraag ${SECRET}`));
    expect(answer).toMatchObject({ response_type: 'ephemeral' });
    expect(JSON.stringify(answer)).toContain('vertrouwenspersoon');
    expect(await everythingKept(durf.database)).not.toContain('kanarie');
  });

  it('puts the routes on top of a form, so that the text stays with its writer', async () => {
    const { with: answer } = await durf.app.receiver.deliver(
      submission('ask-form', { question: { question: { type: 'plain_text_input', value: SECRET } } }),
    );
    expect(answer).toMatchObject({ response_action: 'push' });
    expect(JSON.stringify(answer)).not.toContain('kanarie');
    expect(await everythingKept(durf.database)).not.toContain('kanarie');
  });

  it('answers a question that may be one, and shows the routes besides', async () => {
    await durf.app.receiver.deliver(envelope(direct('Iemand is BENADERD, wat nu?')));
    await postsSettled(2);
    const texts = durf.app.slack.messages.map(({ text }) => text).join('\n');
    expect(texts).toContain('De commissie adviseert');
    expect(texts).toContain('vertrouwenspersoon');
  });
});

describe('work that was left unfinished', () => {
  it('is taken up by the next process', async () => {
    await durf.app.stop();
    await durf.database.query(
      `insert into inbox (key, kind, body, state, received_at, handed_at) values ('event:old', 'event', $1, 'open', now(), now())`,
      [JSON.stringify(envelope(direct('Wat is durf?', { ts: '4.1' })))],
    );
    await durf.start();
    await postsSettled(1);
    expect(durf.app.slack.messages[0]?.thread_ts).toBe('4.1');
  });

  it('is forgotten after a day as far as keys go', async () => {
    await durf.app.receiver.deliver(envelope(direct('Wat is durf?')));
    await postsSettled(1);
    const { purgeDeliveries } = await import('../../db/inbox.ts');
    expect(await purgeDeliveries(durf.database, new Date(Date.now() - 60_000))).toBe(0);
    expect(await purgeDeliveries(durf.database, new Date(Date.now() + 60_000))).toBe(1);
  });
});

describe('the start', () => {
  it('survives that Slack can not be reached at first', async () => {
    await durf.app.stop();
    const { FakeSlack } = await import('../support/slack.ts');
    const slack = new FakeSlack();
    slack.failNext('auth.test', new TypeError('fetch failed'));
    await durf.start({}, slack);
    await eventually(() => slack.called('auth.test').length === 2, 'the second try');
    await eventually(async () => {
      await durf.app.receiver.deliver(envelope(direct('Wat is durf?')));
      return slack.messages.length > 0;
    });
  });

  it('ends with a reason when Slack refuses the token', async () => {
    const { FakeSlack } = await import('../support/slack.ts');
    const slack = new FakeSlack();
    slack.failNext('auth.test', { ok: false, error: 'invalid_auth' });
    await expect(runApp(durf.database, {}, slack)).rejects.toMatchObject({
      service: 'slack',
      retryable: false,
    });
  });
});
