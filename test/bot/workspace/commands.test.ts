import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../../bot/workspace/start.ts';
import { manualClock } from './support/manual-clock.ts';
import {
  connectApp,
  directWith,
  eventually,
  openWorkspace,
  page,
  people,
  places,
} from './support/open-workspace.ts';
import { connectRaw } from './support/raw-app.ts';

interface Shown {
  readonly text: string;
  readonly ephemeral: boolean;
  readonly ts: string;
}

const shownTo = async (workspace: Workspace, me: string, channel: string): Promise<Shown[]> => {
  const { body } = await page(workspace, `${me}/messages?channel=${channel}`);
  return body.messages as Shown[]; // the agreed shape
};

const channel = places.general;
const command = (workspace: Workspace, text: string, name = '/durf') =>
  page(workspace, `${people.mei}/command`, { channel, command: name, text });
const answerTo = (url: string, body: unknown) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('a slash command', () => {
  it('reaches the app, whose acknowledgement only the asker sees', async () => {
    const workspace = await openWorkspace();
    const heard: object[] = [];
    await connectApp(workspace, (app) => {
      app.command('/durf', async ({ command: given, ack }) => {
        heard.push(given);
        await ack({ text: `Je vroeg: ${given.text}` });
      });
    });
    expect(await command(workspace, 'help mij')).toMatchObject({ status: 200, body: { ok: true } });
    await eventually(async () => (await shownTo(workspace, people.mei, channel))[0]);
    expect(await shownTo(workspace, people.mei, channel)).toMatchObject([
      { text: 'Je vroeg: help mij', ephemeral: true },
    ]);
    expect(await shownTo(workspace, people.joost, channel)).toEqual([]);
    expect(heard).toMatchObject([
      { command: '/durf', text: 'help mij', user_id: people.mei, channel_id: channel, team_id: 'T0OEFEN' },
    ]);
  });

  it('tells the asker when the app does not answer within three seconds', async () => {
    const clock = manualClock();
    const workspace = await openWorkspace({ clock });
    const app = await connectRaw(workspace);
    await command(workspace, 'help');
    await eventually(() => app.received[1]);
    clock.pass(3_000);
    const [notice] = await eventually(async () => {
      const all = await shownTo(workspace, people.mei, channel);
      return all.length > 0 ? all : undefined;
    });
    expect(notice).toMatchObject({ ephemeral: true, text: expect.stringContaining('drie seconden') });
  });

  it('tells the asker when the app is not there at all', async () => {
    const workspace = await openWorkspace();
    await command(workspace, 'help');
    const notice = await eventually(async () => (await shownTo(workspace, people.mei, channel))[0]);
    expect(notice.text).toContain('/durf is niet gelukt: Durf is niet bereikbaar');
  });

  it('that the manifest does not have is refused', async () => {
    const workspace = await openWorkspace();
    expect((await command(workspace, 'x', '/iets')).body).toMatchObject({ error: 'command_not_found' });
  });

  it('can be answered later five times, and not after half an hour', async () => {
    const clock = manualClock();
    const workspace = await openWorkspace({ clock });
    const app = await connectRaw(workspace);
    const nextUrl = async (index: number) => {
      await command(workspace, 'help');
      const envelope = await eventually(() => app.received[index]);
      app.acknowledge(envelope, { text: `gehoord ${index}` });
      await eventually(async () =>
        (await shownTo(workspace, people.mei, channel)).find(({ text }) => text === `gehoord ${index}`),
      );
      return String(envelope.payload?.response_url);
    };
    const url = await nextUrl(1);
    expect((await answerTo(url, 'geen JSON')).status).toBe(400);
    expect(await (await answerTo(url, { text: '' })).json()).toMatchObject({ ok: false, error: 'no_text' });
    const statuses: number[] = [];
    for (let time = 0; time < 6; time += 1)
      statuses.push((await answerTo(url, { text: `antwoord ${time}` })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
    const another = await nextUrl(2);
    clock.pass(1_800_001);
    expect((await answerTo(another, { text: 'te laat' })).status).toBe(404);
    expect((await answerTo(`${another}x`, { text: 'verzonnen' })).status).toBe(404);
    const answers = (await shownTo(workspace, people.mei, channel)).filter((one) =>
      one.text.startsWith('antwoord'),
    );
    expect(answers).toHaveLength(5);
  });
});

describe('a button', () => {
  const button = {
    type: 'actions',
    block_id: 'keuze',
    elements: [{ type: 'button', action_id: 'ja', text: { type: 'plain_text', text: 'Ja' }, value: 'v1' }],
  };

  it('pressed by a person reaches the app, which replaces the message', async () => {
    const workspace = await openWorkspace();
    const pressed: object[] = [];
    const app = await connectApp(workspace, (bolt) => {
      bolt.action('ja', async ({ action, body, ack, respond }) => {
        await ack();
        pressed.push({ action, user: body.user.id });
        await respond({ replace_original: true, text: 'Gekozen' });
      });
    });
    const posted = await app.client.chat.postMessage({ channel, text: 'Kies', blocks: [button] });
    const press = (actionId: string) =>
      page(workspace, `${people.mei}/action`, {
        container: { type: 'message', channel, ts: posted.ts },
        blockId: 'keuze',
        // The page cannot make up a value: the app's own goes along.
        action: { type: 'button', action_id: actionId, value: 'verzonnen' },
      });
    expect((await press('nee')).body.error).toBe('action_not_found');
    expect((await press('ja')).body).toEqual({ ok: true });
    await eventually(async () =>
      (await shownTo(workspace, people.joost, channel)).find(({ text }) => text === 'Gekozen'),
    );
    expect(pressed).toMatchObject([
      { action: { action_id: 'ja', block_id: 'keuze', value: 'v1', type: 'button' }, user: people.mei },
    ]);
  });

  it('in a message for one reader can be pressed by that reader, who then sees it go', async () => {
    const workspace = await openWorkspace();
    const app = await connectApp(workspace, (bolt) => {
      bolt.action('ja', async ({ ack, respond }) => {
        await ack();
        await respond({ delete_original: true });
      });
    });
    const { message_ts: ts } = await app.client.chat.postEphemeral({
      channel,
      user: people.mei,
      text: 'Alleen jij',
      blocks: [button],
    });
    const press = (me: string) =>
      page(workspace, `${me}/action`, {
        container: { type: 'message', channel, ts },
        blockId: 'keuze',
        action: { type: 'button', action_id: 'ja' },
      });
    expect((await press(people.joost)).body.error).toBe('message_not_found');
    expect((await press(people.mei)).body.ok).toBe(true);
    await eventually(async () =>
      (await shownTo(workspace, people.mei, channel)).length === 0 ? true : undefined,
    );
  });

  it('tells the person when the app is not there or too slow', async () => {
    const clock = manualClock();
    const workspace = await openWorkspace({ clock });
    const channelWithApp = await directWith(workspace, people.mei);
    const shortcut = () => page(workspace, `${people.mei}/shortcut`, { callbackId: 'ask' });
    expect(await shortcut()).toMatchObject({ status: 424, body: { error: 'dispatch_failed' } });
    const app = await connectRaw(workspace);
    const slow = shortcut();
    await eventually(() => app.received[1]);
    clock.pass(3_000);
    expect(await slow).toMatchObject({ status: 408, body: { error: 'operation_timeout' } });
    expect(channelWithApp).toMatch(/^D/);
  });
});

describe('a shortcut', () => {
  it('on a message brings the message along', async () => {
    const workspace = await openWorkspace();
    const heard: object[] = [];
    await connectApp(workspace, (app) => {
      app.shortcut('ask-about', async ({ shortcut, ack }) => {
        await ack();
        heard.push(shortcut);
      });
    });
    const posted = await page(workspace, `${people.joost}/post`, { channel, text: 'een verhaal' });
    const use = (callbackId: string, ts: unknown) =>
      page(workspace, `${people.mei}/shortcut`, { callbackId, channel, ts });
    expect((await use('ask-about', posted.body.ts)).body.ok).toBe(true);
    expect(heard).toMatchObject([
      {
        type: 'message_action',
        message: { text: 'een verhaal', user: people.joost },
        channel: { id: channel },
      },
    ]);
    expect((await use('ask-about', '1.1')).body.error).toBe('message_not_found');
    expect((await use('iets', posted.body.ts)).body.error).toBe('shortcut_not_found');
  });
});
