import { describe, expect, it, onTestFinished } from 'vitest';
import type { Workspace } from '../../../bot/workspace/start.ts';
import {
  clientOf,
  directWith,
  eventually,
  openWorkspace,
  page,
  people,
  places,
} from './support/open-workspace.ts';

type Pushed = Record<string, unknown> & { type: string };

/** Everything that is pushed to this person's page. */
const listen = async (workspace: Workspace, me: string): Promise<Pushed[]> => {
  const pushed: Pushed[] = [];
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const response = await fetch(`${workspace.url}/workspace/${me}/stream`, { signal: stop.signal });
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const read = async (): Promise<void> => {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const part of response.body ?? []) {
      rest += decoder.decode(part, { stream: true });
      const lines = rest.split('\n\n');
      rest = lines.pop() ?? '';
      for (const line of lines)
        if (line.startsWith('data: ')) pushed.push(JSON.parse(line.slice(6)) as Pushed); // the agreed form
    }
  };
  read().catch(() => undefined);
  return pushed;
};

const types = (pushed: readonly Pushed[]) => pushed.map(({ type }) => type);

describe('the live stream of a person', () => {
  it('pushes what happens where this person may read, and nothing else', async () => {
    const workspace = await openWorkspace();
    const client = clientOf(workspace);
    const mei = await listen(workspace, people.mei);
    const joost = await listen(workspace, people.joost);
    const { ts = '' } = await client.chat.postMessage({ channel: places.team, text: 'besloten' });
    await client.chat.update({ channel: places.team, ts, text: 'nog steeds' });
    await client.reactions.add({ channel: places.team, timestamp: ts, name: 'eyes' });
    await client.chat.postEphemeral({ channel: places.team, user: people.mei, text: 'alleen Mei' });
    await client.chat.delete({ channel: places.team, ts });
    await client.chat.postMessage({ channel: places.general, text: 'voor iedereen' });
    await eventually(() => types(joost).find((type) => type === 'message'));
    await eventually(() => types(mei).filter((type) => type === 'message')[1]);
    expect(types(mei).filter((type) => type !== 'conversation')).toEqual([
      'message',
      'message-changed',
      'reaction',
      'ephemeral',
      'message-deleted',
      'message',
    ]);
    expect(JSON.stringify(joost)).not.toMatch(/besloten|nog steeds|alleen Mei/);
  });

  it('counts a reply at its root, and takes it off again', async () => {
    const workspace = await openWorkspace();
    const channel = places.general;
    const mei = await listen(workspace, people.mei);
    const root = await page(workspace, `${people.mei}/post`, { channel, text: 'begin' });
    const reply = await page(workspace, `${people.joost}/post`, {
      channel,
      text: 'ja',
      threadTs: root.body.ts,
    });
    await page(workspace, `${people.joost}/delete`, { channel, ts: reply.body.ts });
    const counts = () =>
      mei
        .filter(({ type }) => type === 'message-changed')
        .map(({ message }) => (message as { replyCount: number }).replyCount); // the agreed shape
    await eventually(() => (counts().length === 2 ? true : undefined));
    expect(counts()).toEqual([1, 0]);
  });

  it('pushes the Home tab, the status, the suggestions and a fresh beginning', async () => {
    const workspace = await openWorkspace();
    const client = clientOf(workspace);
    const channel_id = await directWith(workspace, people.mei);
    const mei = await listen(workspace, people.mei);
    const { body } = await page(workspace, `${people.mei}/post`, { channel: channel_id, text: 'vraag' });
    await client.views.publish({ user_id: people.mei, view: { type: 'home', blocks: [] } });
    await client.assistant.threads.setStatus({ channel_id, thread_ts: String(body.ts), status: 'denkt na' });
    await client.assistant.threads.setSuggestedPrompts({
      channel_id,
      prompts: [{ title: 'a', message: 'b' }],
    });
    await page(workspace, 'reset', {});
    await eventually(() => mei.find(({ type }) => type === 'reset'));
    expect(mei).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'home', view: expect.objectContaining({ type: 'home' }) }),
        { type: 'status', channel: channel_id, threadTs: body.ts, status: 'denkt na' },
        { type: 'prompts', channel: channel_id, title: '', prompts: [{ title: 'a', message: 'b' }] },
      ]),
    );
  });

  it('is not there for somebody who does not exist', async () => {
    const workspace = await openWorkspace();
    expect(await page(workspace, 'U0NOBODY/stream')).toMatchObject({
      status: 404,
      body: { error: 'unknown_person' },
    });
  });
});
