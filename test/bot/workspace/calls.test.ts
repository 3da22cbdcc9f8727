import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../../bot/workspace/start.ts';
import { manualClock } from './support/manual-clock.ts';
import {
  clientOf,
  definition,
  openWorkspace,
  page,
  people,
  places,
  refusal,
} from './support/open-workspace.ts';

const call = async (
  { apiUrl }: Workspace,
  method: string,
  init: { headers?: Record<string, string>; body?: string | Uint8Array; method?: string } = {},
) => {
  const response = await fetch(apiUrl + method, { method: 'POST', ...init });
  // The Web API always answers with such an object; that is what these tests check.
  return { status: response.status, body: (await response.json()) as { ok: boolean; error?: string } };
};
const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };

describe('the token of a call', () => {
  it('decides what is allowed', async () => {
    const workspace = await openWorkspace();
    const { botToken, appToken } = workspace;
    const error = async (method: string, token?: string) => {
      const headers = { ...form, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
      return (await call(workspace, method, { headers })).body.error ?? 'ok';
    };
    expect(await error('auth.test')).toBe('not_authed');
    expect(await error('auth.test', 'xoxb-verzonnen')).toBe('invalid_auth');
    expect(await error('auth.test', appToken)).toBe('not_allowed_token_type');
    expect(await error('apps.connections.open', botToken)).toBe('not_allowed_token_type');
    expect(await error('auth.test', botToken)).toBe('ok');
    expect(await error('apps.connections.open', appToken)).toBe('ok');
    const inBody = await call(workspace, 'auth.test', { headers: form, body: `token=${botToken}` });
    expect(inBody.body.ok).toBe(true);
  });

  it('carries the rights that the manifest asks for and no others', async () => {
    const scopes = new Set(['chat:write', 'channels:read']);
    const workspace = await openWorkspace({ definition: { ...definition, scopes } });
    const client = clientOf(workspace);
    expect(await refusal(client.conversations.info({ channel: places.general }))).toBe('no refusal');
    expect(await refusal(client.conversations.info({ channel: places.team }))).toBe('missing_scope');
    expect(await refusal(client.conversations.history({ channel: places.general }))).toBe('missing_scope');
    expect(await refusal(client.users.info({ user: people.mei }))).toBe('missing_scope');
    expect(await refusal(client.chat.postMessage({ channel: places.general, text: 'x' }))).toBe('no refusal');
  });
});

describe('a call that makes no sense', () => {
  it('gets an answer in Slack’s form, whatever it is', async () => {
    const workspace = await openWorkspace();
    const authorization = `Bearer ${workspace.botToken}`;
    const error = async (method: string, headers: Record<string, string>, body: string | Uint8Array) => {
      const { status, body: said } = await call(workspace, method, {
        headers: { authorization, ...headers },
        body,
      });
      return [status, said.error];
    };
    const post = 'chat.postMessage';
    expect(await error('chat.fly', form, 'a=1')).toEqual([200, 'unknown_method']);
    expect(await error('toString', form, '')).toEqual([200, 'unknown_method']);
    expect(await error('__proto__', form, '')).toEqual([200, 'unknown_method']);
    expect(await error('a/b/c', form, '')).toEqual([200, 'unknown_method']);
    expect(await error(post, json, '{')).toEqual([200, 'invalid_json']);
    expect(await error(post, json, '[1]')).toEqual([200, 'json_not_object']);
    expect(await error(post, json, '{"channel":{"a":1},"text":[]}')).toEqual([200, 'channel_not_found']);
    expect(await error(post, json, '{"__proto__":{"channel":"x"}}')).toEqual([200, 'channel_not_found']);
    expect(await error(post, { 'content-type': 'text/plain' }, 'channel=x')).toEqual([
      200,
      'invalid_post_type',
    ]);
    expect(await error(post, {}, new Uint8Array([1, 2, 3]))).toEqual([200, 'missing_post_type']);
    expect(await error(post, form, '%%%=%E0%A4%A')).toEqual([200, 'channel_not_found']);
    expect(await error(post, form, `text=${'x'.repeat(1_000_001)}`)).toEqual([413, 'request_too_large']);
    const deep = `{"channel":"${places.general}","blocks":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(await error(post, json, deep)).toEqual([200, 'invalid_arguments']);
    expect(await error('auth.test', form, '')).toEqual([200, undefined]);
  });

  it.each<[string, object, string]>([
    ['51 blocks', { blocks: Array.from({ length: 51 }, () => ({ type: 'divider' })) }, 'invalid_blocks'],
    [
      'a section of 3001 characters',
      { blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3_001) } }] },
      'invalid_blocks',
    ],
    [
      'a header of 151 characters',
      { blocks: [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }] },
      'invalid_blocks',
    ],
    [
      'an input in a message',
      {
        blocks: [
          { type: 'input', label: { type: 'plain_text', text: 'x' }, element: { type: 'plain_text_input' } },
        ],
      },
      'invalid_blocks',
    ],
    ['an unknown block', { blocks: [{ type: 'gordijn' }] }, 'invalid_blocks'],
    ['something that is no block', { blocks: [null] }, 'invalid_blocks'],
    [
      '26 buttons in a row',
      {
        blocks: [
          {
            type: 'actions',
            elements: Array.from({ length: 26 }, (_, n) => ({
              type: 'button',
              action_id: `${n}`,
              text: { type: 'plain_text', text: 'x' },
            })),
          },
        ],
      },
      'invalid_blocks',
    ],
    [
      'one action id twice in a block',
      {
        blocks: [
          {
            type: 'actions',
            elements: [1, 2].map(() => ({
              type: 'button',
              action_id: 'a',
              text: { type: 'plain_text', text: 'x' },
            })),
          },
        ],
      },
      'invalid_blocks',
    ],
    ['markdown of 12001 characters', { markdown_text: 'x'.repeat(12_001) }, 'msg_too_long'],
  ])('is refused for %s', async (_what, content, word) => {
    const client = clientOf(await openWorkspace());
    const text = 'markdown_text' in content ? {} : { text: 'x' };
    const given = client.apiCall('chat.postMessage', { channel: places.general, ...text, ...content });
    expect(await refusal(given)).toBe(word);
  });

  it('says where in the blocks it went wrong, as blocks.validate does', async () => {
    const client = clientOf(await openWorkspace());
    const blocks = [{ type: 'divider' }, { type: 'header', text: { type: 'mrkdwn', text: 'x' } }];
    await expect(client.apiCall('blocks.validate', { blocks })).rejects.toMatchObject({
      data: { error: 'invalid_blocks', errors: [{ pointer: '/blocks/1/text/type' }] },
    });
    expect(await client.apiCall('blocks.validate', { blocks: blocks.slice(0, 1) })).toMatchObject({
      ok: true,
    });
  });
});

describe('too many calls', () => {
  it('are answered with 429 and how long to wait, and then taken again', async () => {
    const clock = manualClock();
    const workspace = await openWorkspace({ clock });
    const client = clientOf(workspace);
    for (let time = 0; time < 20; time += 1) await client.users.list({});
    const headers = { ...form, authorization: `Bearer ${workspace.botToken}` };
    const refused = await fetch(`${workspace.apiUrl}users.list`, { method: 'POST', headers });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect(await refused.json()).toEqual({ ok: false, error: 'ratelimited' });
    await expect(client.users.list({})).rejects.toMatchObject({ retryAfter: 60 });
    // Another method has its own count.
    expect((await client.users.info({ user: people.mei })).ok).toBe(true);
    clock.pass(60_000);
    expect((await client.users.list({})).ok).toBe(true);
  });

  it('hold for posts in one channel, after a short burst, and not for another channel', async () => {
    const clock = manualClock();
    const client = clientOf(await openWorkspace({ clock }));
    const post = (channel: string) => client.chat.postMessage({ channel, text: 'x' });
    for (let time = 0; time < 10; time += 1) await post(places.general);
    await expect(post(places.general)).rejects.toMatchObject({ retryAfter: 1 });
    expect((await post(places.board)).ok).toBe(true);
    clock.pass(1_000);
    expect((await post(places.general)).ok).toBe(true);
  });
});

describe('what the app can look up', () => {
  it('is the people, with who has left and who is a guest', async () => {
    const client = clientOf(await openWorkspace());
    const { members = [] } = await client.users.list({});
    expect(members).toHaveLength(9);
    expect(members.filter(({ deleted }) => deleted).map(({ id }) => id)).toEqual([people.els]);
    expect(members.filter((one) => one.is_restricted).map(({ id }) => id)).toEqual([people.tom]);
    const { user } = await client.users.info({ user: 'U006PRIYA', include_locale: true });
    expect(user).toMatchObject({ locale: 'en-GB', tz: 'Europe/Amsterdam' });
    expect(await refusal(client.users.info({ user: 'U0NOBODY' }))).toBe('user_not_found');
  });

  it('is the channels it may know of, in pages', async () => {
    const client = clientOf(await openWorkspace());
    const names: (string | undefined)[] = [];
    let cursor = '';
    do {
      const answer = await client.conversations.list({
        limit: 2,
        types: 'public_channel,private_channel',
        ...(cursor ? { cursor } : {}),
      });
      names.push(...(answer.channels ?? []).map(({ name }) => name));
      cursor = answer.response_metadata?.next_cursor ?? '';
    } while (cursor !== '');
    expect(names).toEqual(['algemeen', 'mt', 'verhalen', 'lerend', 'team-kade', 'oud-project']);
    expect(await refusal(client.conversations.list({ cursor: 'verzonnen' }))).toBe('invalid_cursor');
    const { members } = await client.conversations.members({ channel: places.team });
    expect(members).toEqual(['U001FATIMA', 'U003MEI', 'U0DURF']);
  });

  it('is who belongs to which group', async () => {
    const client = clientOf(await openWorkspace());
    const { usergroups = [] } = await client.usergroups.list();
    expect(usergroups.map(({ handle }) => handle)).toEqual([
      'gespreksleiders',
      'leiders',
      'kennisbeheer',
      'verhalen-redactie',
    ]);
    const { users } = await client.usergroups.users.list({ usergroup: usergroups[1]?.id ?? '' });
    expect(users).toEqual(['U001FATIMA', 'U005KOEN']);
    expect(await refusal(client.usergroups.users.list({ usergroup: 'S0' }))).toBe('no_such_subteam');
  });
});

describe('the list of calls', () => {
  it('names the newest first with how it ended, and never what was in it', async () => {
    const workspace = await openWorkspace();
    const client = clientOf(workspace);
    await client.chat.postMessage({ channel: places.general, text: 'kanarie-1' });
    await refusal(client.chat.postMessage({ channel: 'kanarie-2', text: 'x' }));
    await call(workspace, 'kanarie-3', { headers: form });
    const { body } = await page(workspace, 'calls');
    expect(body.calls).toMatchObject([
      { method: 'unknown', ok: false, error: 'unknown_method' },
      { method: 'chat.postMessage', ok: false, error: 'channel_not_found' },
      { method: 'chat.postMessage', ok: true, error: null },
    ]);
    expect(JSON.stringify(body)).not.toContain('kanarie');
  });
});

describe('the status of the app', () => {
  it('shows in the thread until it posts there, or for two minutes', async () => {
    const clock = manualClock();
    const workspace = await openWorkspace({ clock });
    const client = clientOf(workspace);
    const channel = places.general;
    const { body } = await page(workspace, `${people.mei}/post`, { channel, text: 'vraag' });
    const thread_ts = String(body.ts);
    const show = (status: string, ts = thread_ts) =>
      client.assistant.threads.setStatus({ channel_id: channel, thread_ts: ts, status });
    const shown = async () =>
      (await page(workspace, `${people.mei}/status?channel=${channel}`)).body.statuses;
    await show('denkt na');
    expect(await shown()).toEqual([{ channel, threadTs: thread_ts, status: 'denkt na' }]);
    await client.chat.postMessage({ channel, thread_ts, text: 'antwoord' });
    expect(await shown()).toEqual([]);
    await show('denkt na');
    clock.pass(120_000);
    expect(await shown()).toEqual([]);
    expect(await refusal(show('x', '1.1'))).toBe('thread_not_found');
  });

  it('comes with at most four suggestions in direct messages', async () => {
    const workspace = await openWorkspace();
    const client = clientOf(workspace);
    const { channel } = await client.conversations.open({ users: people.mei });
    const channel_id = channel?.id ?? '';
    const prompt = { title: 'Wat is durf?', message: 'Wat is durf?' };
    await client.assistant.threads.setSuggestedPrompts({ channel_id, title: 'Vraag', prompts: [prompt] });
    const { body } = await page(workspace, `${people.mei}/status?channel=${channel_id}`);
    expect(body.prompts).toEqual({ title: 'Vraag', prompts: [prompt] });
    const five = client.apiCall('assistant.threads.setSuggestedPrompts', {
      channel_id,
      prompts: Array.from({ length: 5 }, () => prompt),
    });
    expect(await refusal(five)).toBe('invalid_arguments');
    const elsewhere = client.apiCall('assistant.threads.setSuggestedPrompts', {
      channel_id: places.general,
      prompts: [prompt],
    });
    expect(await refusal(elsewhere)).toBe('channel_not_found');
  });
});
