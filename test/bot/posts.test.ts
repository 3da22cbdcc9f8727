import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { classifyCallFailure } from '../../bot/slack/classify.ts';
import { planPost, startSending } from '../../db/posts.ts';
import { useDurf } from '../support/durf-in-slack.ts';
import { eventually } from '../support/running-app.ts';
import { BOT, direct, envelope, inChannel, typedCommand } from '../support/slack.ts';

const durf = useDurf();

const states = async (): Promise<unknown[]> =>
  (await durf.database.query('select state from posts')).rows.map(({ state }) => state);

describe('a post', () => {
  it('switches previews, names and parsing off, and carries an opaque key', async () => {
    await durf.app.receiver.deliver(envelope(direct('Wat is durf?')));
    await eventually(() => durf.app.slack.messages.length === 1);
    const { args } = durf.app.slack.called('chat.postMessage')[0] ?? {};
    expect(args).toMatchObject({
      unfurl_links: 'false',
      unfurl_media: 'false',
      link_names: 'false',
      parse: 'none',
      metadata: { event_type: 'durf_post' },
    });
    const { rows } = await durf.database.query('select id from posts');
    expect(args).toMatchObject({ metadata: { event_payload: { key: rows[0]?.id } } });
  });

  it('is not placed twice when Slack took it and the connection broke', async () => {
    durf.app.slack.next.set('chat.postMessage', [
      (args) => {
        durf.app.slack.post(args);
        return new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) });
      },
    ]);
    await durf.app.receiver.deliver(envelope(direct('Wat is durf?')));
    await eventually(async () => (await states())[0] === 'sent');
    expect(durf.app.slack.messages).toHaveLength(1);
    expect(durf.app.slack.called('chat.postMessage')).toHaveLength(1);
    const { rows } = await durf.database.query('select ts from posts');
    expect(rows[0]?.ts).toBe(durf.app.slack.messages[0]?.ts);
  });

  it('is placed after all when the connection broke before Slack took it', async () => {
    durf.app.slack.failNext('chat.postMessage', new TypeError('fetch failed'), {
      http: new Response('', { status: 500 }),
    });
    await durf.app.receiver.deliver(envelope(direct('Wat is durf?')));
    await eventually(async () => (await states())[0] === 'sent');
    expect(durf.app.slack.messages).toHaveLength(1);
    expect(durf.app.slack.called('chat.postMessage')).toHaveLength(3);
  });

  it('waits as long as Slack asks, and holds back nothing else', async () => {
    durf.app.slack.failNext('chat.postMessage', {
      http: new Response('', { status: 429, headers: { 'retry-after': '1' } }),
    });
    await durf.app.receiver.deliver(envelope(direct('Wat is durf?')));
    await eventually(() => durf.app.slack.called('chat.postMessage').length === 1);
    await durf.app.receiver.deliver(envelope(inChannel(`<@${BOT}> Wat is durf?`)));
    await eventually(() => durf.app.slack.messages.length === 1);
    expect(durf.app.slack.messages[0]?.channel).toBe('C1');
    await eventually(() => durf.app.slack.messages.length === 2);
    expect(durf.app.slack.messages[1]?.channel).toBe('D1');
  });

  it.each([
    ['is_archived', 'gearchiveerd'],
    ['not_in_channel', '/invite'],
    ['invalid_blocks', 'invalid_blocks'],
  ])('that Slack refuses for good (%s) is told to the asker in words', async (error, words) => {
    durf.app.slack.failNext('chat.postMessage', { ok: false, error });
    await durf.app.receiver.deliver(envelope(inChannel(`<@${BOT}> Wat is durf?`)));
    await eventually(() => durf.app.slack.messages.length === 1);
    expect(durf.app.slack.messages[0]).toMatchObject({ channel: 'U1' });
    expect(durf.app.slack.messages[0]?.text).toContain(words);
    expect(await states()).toEqual(['failed']);
  });

  it('left in sending by a dead process is looked for by its key before it is posted again', async () => {
    await durf.app.stop();
    const at = new Date();
    const plan = (questionId: string) =>
      planPost(durf.database, {
        questionId,
        conversationId: null,
        channel: 'C1',
        thread: null,
        person: 'U1',
        responseUrl: null,
        payload: { text: 'antwoord', blocks: [] },
        at,
      });
    const there = await plan('00000000-0000-4000-8000-000000000001');
    const notThere = await plan('00000000-0000-4000-8000-000000000002');
    await startSending(durf.database, there ?? '', at);
    await startSending(durf.database, notThere ?? '', at);
    const before = durf.app.slack;
    before.post({ channel: 'C1', text: 'antwoord', metadata: { event_payload: { key: there } } });
    await durf.start({}, before);
    await eventually(async () => (await states()).every((state) => state === 'sent'));
    expect(before.called('chat.postMessage')).toHaveLength(1);
    expect(before.messages).toHaveLength(2);
  });

  it('that only the asker may see goes to the address of the command', async () => {
    await durf.app.receiver.deliver(typedCommand('vraag Wat is durf?'));
    await eventually(() => durf.app.slack.called('response_url').length === 1);
    expect(durf.app.slack.called('response_url')[0]?.args).toMatchObject({ response_type: 'ephemeral' });
    expect(durf.app.slack.messages).toEqual([]);
  });
});

describe('a question that keeps failing', () => {
  it('is given up after five attempts, and its asker hears that in words', async () => {
    durf.app.ask.answerWith = () => {
      throw new Error('kanarie-901');
    };
    await durf.app.receiver.deliver(envelope(direct('Wat is durf?')));
    await eventually(async () => {
      await durf.database.query('update jobs set due_at = now() where taken_by is null');
      return durf.app.slack.messages.length === 1;
    });
    expect(durf.app.ask.asked).toHaveLength(5);
    expect(durf.app.slack.messages[0]).toMatchObject({ channel: 'U1' });
    expect(durf.app.slack.messages[0]?.text).toMatch(/vijf keer.*kenmerk: [2-9A-Z]{6}/);
    const { rows } = await durf.database.query('select state, body from inbox');
    expect(rows).toEqual([{ state: 'parked', body: null }]);
    expect(durf.app.lines.join('')).not.toContain('kanarie');
  });
});

describe('what a failed call says', () => {
  const word = (error: string) => new WebAPIPlatformError({ ok: false, error });
  const broken = (code: string) => new WebAPIRequestError(Object.assign(new Error(), { code }));
  it.each([
    [new WebAPIRateLimitedError(7), { kind: 'limited', seconds: 7 }],
    [word('ratelimited'), { kind: 'limited', seconds: 5 }],
    [word('fatal_error'), { kind: 'ambiguous' }],
    [word('internal_error'), { kind: 'ambiguous' }],
    [word('is_archived'), { kind: 'permanent', why: 'is_archived' }],
    [new WebAPIHTTPError(502, '', {}), { kind: 'ambiguous' }],
    [new WebAPIHTTPError(413, '', {}), { kind: 'permanent', why: 'http_413' }],
    [broken('ECONNREFUSED'), { kind: 'retry' }],
    [broken('ECONNRESET'), { kind: 'ambiguous' }],
    [new SyntaxError('not JSON'), { kind: 'ambiguous' }],
  ])('%o is read as %o', (error, failure) => {
    expect(classifyCallFailure(error)).toEqual(failure);
  });
});
