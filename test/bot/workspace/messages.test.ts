import { describe, expect, it } from 'vitest';
import {
  clientOf,
  directWith,
  openWorkspace,
  page,
  people,
  places,
  refusal,
} from './support/open-workspace.ts';

describe('a message of the app', () => {
  it('appears in the channel for everybody who reads there', async () => {
    const workspace = await openWorkspace();
    const posted = await clientOf(workspace).chat.postMessage({
      channel: places.general,
      text: 'Goedemorgen',
    });
    const { body } = await page(workspace, `${people.mei}/messages?channel=${places.general}`);
    expect(body.messages).toMatchObject([
      { ts: posted.ts, text: 'Goedemorgen', botName: 'Durf', ephemeral: false },
    ]);
  });

  it('goes to direct messages when it is addressed to a person', async () => {
    const workspace = await openWorkspace();
    const posted = await clientOf(workspace).chat.postMessage({ channel: people.mei, text: 'Dag Mei' });
    expect(posted.channel).toBe(await directWith(workspace, people.mei));
  });

  it('is refused where Slack refuses it', async () => {
    const client = clientOf(await openWorkspace());
    const post = (channel: string, more: object = { text: 'x' }) =>
      refusal(client.apiCall('chat.postMessage', { channel, ...more }));
    expect(await post('C0NOWHERE')).toBe('channel_not_found');
    expect(await post(places.learning)).toBe('not_in_channel');
    expect(await post(places.archived)).toBe('is_archived');
    expect(await post(people.els)).toBe('channel_not_found');
    expect(await post(places.general, {})).toBe('no_text');
    expect(await post(places.general, { text: 'x', thread_ts: '1.000001' })).toBe('thread_not_found');
    expect(await post(places.general, { text: 'x', blocks: 'this is no JSON' })).toBe(
      'invalid_blocks_format',
    );
    expect(await post(places.general, { text: 'x', markdown_text: 'y' })).toBe('markdown_text_conflict');
    expect(await post(places.general, { text: 'x', metadata: { event_type: 'a' } })).toBe(
      'invalid_metadata_schema',
    );
  });

  it('stays in the thread of its root, also when it answers a reply', async () => {
    const workspace = await openWorkspace();
    const client = clientOf(workspace);
    const root = await client.chat.postMessage({ channel: places.general, text: 'Begin' });
    const reply = await client.chat.postMessage({
      channel: places.general,
      text: 'Eén',
      thread_ts: root.ts ?? '',
    });
    await client.chat.postMessage({ channel: places.general, text: 'Twee', thread_ts: reply.ts ?? '' });
    const thread = await client.conversations.replies({ channel: places.general, ts: root.ts ?? '' });
    expect(thread.messages?.map((message) => message.text)).toEqual(['Begin', 'Eén', 'Twee']);
    const history = await client.conversations.history({ channel: places.general });
    expect(history.messages).toMatchObject([{ text: 'Begin', reply_count: 2 }]);
  });

  it('gives its metadata back only to who asks for it', async () => {
    const client = clientOf(await openWorkspace());
    const metadata = { event_type: 'post', event_payload: { key: 'k1' } };
    await client.chat.postMessage({ channel: places.general, text: 'x', metadata });
    const without = await client.conversations.history({ channel: places.general });
    const withIt = await client.conversations.history({
      channel: places.general,
      include_all_metadata: true,
    });
    expect(without.messages?.[0]).not.toHaveProperty('metadata');
    expect(withIt.messages?.[0]).toMatchObject({ metadata });
  });

  it('can be changed and deleted by the app itself and by nobody else', async () => {
    const workspace = await openWorkspace();
    const client = clientOf(workspace);
    const channel = places.general;
    const { ts = '' } = await client.chat.postMessage({
      channel,
      text: 'eerst',
      blocks: [{ type: 'divider' }],
    });
    await client.chat.update({ channel, ts, text: 'later' });
    const { body } = await page(workspace, `${people.mei}/messages?channel=${channel}`);
    expect(body.messages).toMatchObject([{ text: 'later', edited: true, blocks: [{ type: 'divider' }] }]);
    expect(await refusal(client.chat.update({ channel, ts, text: 'x'.repeat(4_001) }))).toBe('msg_too_long');
    expect(await refusal(client.chat.update({ channel, ts: '1.1', text: 'x' }))).toBe('message_not_found');
    const typed = await page(workspace, `${people.mei}/post`, { channel, text: 'van Mei' });
    const theirs = String(typed.body.ts);
    expect(await refusal(client.chat.update({ channel, ts: theirs, text: 'x' }))).toBe('cant_update_message');
    expect(await refusal(client.chat.delete({ channel, ts: theirs }))).toBe('cant_delete_message');
    await client.chat.delete({ channel, ts });
    expect(await refusal(client.chat.delete({ channel, ts }))).toBe('message_not_found');
  });

  it('that is ephemeral is seen by its reader only', async () => {
    const workspace = await openWorkspace();
    const client = clientOf(workspace);
    const channel = places.team;
    await client.chat.postEphemeral({ channel, user: people.mei, text: 'alleen jij' });
    const hers = await page(workspace, `${people.mei}/messages?channel=${channel}`);
    const others = await page(workspace, `${people.fatima}/messages?channel=${channel}`);
    expect(hers.body.messages).toMatchObject([{ text: 'alleen jij', ephemeral: true }]);
    expect(others.body.messages).toEqual([]);
    const stranger = client.chat.postEphemeral({ channel, user: people.joost, text: 'x' });
    expect(await refusal(stranger)).toBe('user_not_in_channel');
  });

  it('takes a reaction once', async () => {
    const client = clientOf(await openWorkspace());
    const { ts = '' } = await client.chat.postMessage({ channel: places.general, text: 'x' });
    const reaction = { channel: places.general, timestamp: ts, name: 'eyes' };
    await client.reactions.add(reaction);
    expect(await refusal(client.reactions.add(reaction))).toBe('already_reacted');
    await client.reactions.remove(reaction);
    expect(await refusal(client.reactions.remove(reaction))).toBe('no_reaction');
  });

  it('has a link to it', async () => {
    const client = clientOf(await openWorkspace());
    const { ts = '' } = await client.chat.postMessage({ channel: places.general, text: 'x' });
    const link = await client.chat.getPermalink({ channel: places.general, message_ts: ts });
    expect(link.permalink).toContain(`/archives/${places.general}/p${ts.replace('.', '')}`);
    const none = client.chat.getPermalink({ channel: places.general, message_ts: '1.1' });
    expect(await refusal(none)).toBe('message_not_found');
  });
});

describe('a person at the page', () => {
  it('cannot call everybody or forge a mention by typing markup', async () => {
    const workspace = await openWorkspace();
    const channel = places.general;
    await page(workspace, `${people.mei}/post`, {
      channel,
      text: '<!channel> <@U0NOBODY> & @Durf zie #verhalen',
    });
    const { messages } = await clientOf(workspace).conversations.history({ channel });
    expect(messages?.[0]?.text).toBe(
      '&lt;!channel&gt; &lt;@U0NOBODY&gt; &amp; <@U0DURF> zie <#C003VERHALEN|verhalen>',
    );
  });

  it('is refused in words where Slack would not let them write', async () => {
    const workspace = await openWorkspace();
    const post = async (me: string, channel: string, text = 'x') => {
      const { body, status } = await page(workspace, `${me}/post`, { channel, text });
      return [status, body.error, typeof body.message];
    };
    expect(await post(people.mei, places.archived)).toEqual([403, 'not_in_channel', 'string']);
    expect(await post(people.joost, places.archived)).toEqual([403, 'is_archived', 'string']);
    expect(await post(people.joost, places.team)).toEqual([404, 'channel_not_found', 'string']);
    expect(await post(people.tom, places.learning)).toEqual([404, 'channel_not_found', 'string']);
    expect(await post('U0NOBODY', places.general)).toEqual([404, 'unknown_person', 'string']);
    expect(await post(people.els, places.general)).toEqual([403, 'deactivated', 'string']);
    expect(await post(people.mei, places.general, '  ')).toEqual([400, 'no_text', 'string']);
  });

  it('sees what is unread and marks it read by opening the conversation', async () => {
    const workspace = await openWorkspace();
    const channel = places.general;
    await page(workspace, `${people.mei}/post`, { channel, text: 'hallo' });
    const unread = async (me: string) => {
      const { body } = await page(workspace, `${me}/conversations`);
      const all = body.conversations as { id: string; unread: number }[]; // the agreed shape
      return all.find((one) => one.id === channel)?.unread;
    };
    expect(await unread(people.joost)).toBe(1);
    expect(await unread(people.mei)).toBe(0);
    await page(workspace, `${people.joost}/open`, { channel });
    expect(await unread(people.joost)).toBe(0);
  });
});
