import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { manualClock } from './support/manual-clock.ts';
import {
  clientOf,
  connectApp,
  definition,
  directWith,
  eventually,
  openWorkspace,
  page,
  people,
  places,
} from './support/open-workspace.ts';
import { connectRaw, type RawApp } from './support/raw-app.ts';

const events = ({ received }: RawApp) => received.filter(({ type }) => type === 'events_api');
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('an app on Socket Mode', () => {
  it('hears a direct message with the text and the rich text that Slack sends', async () => {
    const workspace = await openWorkspace();
    const heard: object[] = [];
    await connectApp(workspace, (app) => {
      app.message(async ({ message, context, say }) => {
        heard.push({ ...message, botUserId: context.botUserId, teamId: context.teamId });
        await say('Dag!');
      });
    });
    const channel = await directWith(workspace, people.mei);
    await page(workspace, `${people.mei}/post`, { channel, text: 'Wat is <durf>?' });
    const answer = await eventually(async () => {
      const { body } = await page(workspace, `${people.mei}/messages?channel=${channel}`);
      return (body.messages as { text: string }[]).find(({ text }) => text === 'Dag!'); // the agreed shape
    });
    expect(answer).toMatchObject({ user: 'U0DURF', botName: 'Durf' });
    expect(heard).toMatchObject([
      {
        channel,
        channel_type: 'im',
        user: people.mei,
        text: 'Wat is &lt;durf&gt;?',
        botUserId: 'U0DURF',
        teamId: 'T0OEFEN',
        blocks: [
          {
            type: 'rich_text',
            elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'Wat is <durf>?' }] }],
          },
        ],
      },
    ]);
  });

  it('hears one post that names it in a channel twice: as a message and as a mention', async () => {
    const workspace = await openWorkspace();
    const heard: { type: string; ts: string }[] = [];
    await connectApp(workspace, (app) => {
      app.event('message', async ({ event }) => void heard.push(event));
      app.event('app_mention', async ({ event }) => void heard.push(event));
    });
    const text = '@Durf wat nu?';
    const { body } = await page(workspace, `${people.mei}/post`, { channel: places.general, text });
    await eventually(() => (heard.length === 2 ? heard : undefined));
    expect(heard.map(({ type }) => type).sort()).toEqual(['app_mention', 'message']);
    expect(heard.map(({ ts }) => ts)).toEqual([body.ts, body.ts]);
  });

  it('hears nothing from channels it is not in, until it is invited', async () => {
    const workspace = await openWorkspace();
    const app = await connectRaw(workspace);
    const post = (text: string) => page(workspace, `${people.mei}/post`, { channel: places.learning, text });
    await post('onder ons, @Durf');
    await page(workspace, `${people.mei}/command`, {
      channel: places.learning,
      command: '/invite',
      text: '@Durf',
    });
    await post('nu met Durf');
    await eventually(() => events(app)[1]);
    expect(events(app).map(({ payload }) => payload?.event)).toMatchObject([
      { type: 'member_joined_channel', user: 'U0DURF' },
      { type: 'message', text: 'nu met Durf' },
    ]);
  });

  it('hears only the events its manifest asks for', async () => {
    const workspace = await openWorkspace({
      definition: { ...definition, events: new Set(['app_mention']) },
    });
    const app = await connectRaw(workspace);
    await page(workspace, `${people.mei}/post`, { channel: places.general, text: '@Durf hallo' });
    await eventually(() => events(app)[0]);
    await settled();
    expect(events(app).map(({ payload }) => payload?.event?.type)).toEqual(['app_mention']);
  });

  it('hears of changes, removals and the opening of its Home tab', async () => {
    const workspace = await openWorkspace();
    const app = await connectRaw(workspace);
    const channel = await directWith(workspace, people.mei);
    const me = people.mei;
    const { body } = await page(workspace, `${me}/post`, { channel, text: 'eerst' });
    await page(workspace, `${me}/edit`, { channel, ts: body.ts, text: 'later' });
    await page(workspace, `${me}/delete`, { channel, ts: body.ts });
    await page(workspace, `${me}/open`, { channel, tab: 'home' });
    await eventually(() => events(app)[3]);
    expect(events(app).map(({ payload }) => payload?.event)).toMatchObject([
      { type: 'message', text: 'eerst' },
      { subtype: 'message_changed', message: { text: 'later' }, previous_message: { text: 'eerst' } },
      { subtype: 'message_deleted', deleted_ts: body.ts },
      { type: 'app_home_opened', tab: 'home', user: me },
    ]);
  });

  it('gets an event again when it does not acknowledge it: at once, after a minute, after five minutes', async () => {
    const clock = manualClock();
    const workspace = await openWorkspace({ clock });
    const app = await connectRaw(workspace);
    await page(workspace, `${people.mei}/post`, { channel: places.general, text: 'hoor je mij?' });
    await eventually(() => events(app)[0]);
    const waits = [3_000, 3_000 + 60_000, 3_000 + 300_000];
    for (const [index, wait] of waits.entries()) {
      clock.pass(3_000);
      await settled();
      clock.pass(wait - 3_000);
      await eventually(() => events(app)[index + 1]);
    }
    clock.pass(3_000);
    await settled();
    clock.pass(3_600_000);
    await settled();
    expect(events(app).map((one) => [one.retry_attempt, one.retry_reason])).toEqual([
      [0, ''],
      [1, 'timeout'],
      [2, 'timeout'],
      [3, 'timeout'],
    ]);
    expect(new Set(events(app).map(({ payload }) => payload?.event_id)).size).toBe(1);
    expect(workspace.world.state.pending).toEqual([]);
  });

  it('does not get an event again that it acknowledged in time', async () => {
    const clock = manualClock();
    const workspace = await openWorkspace({ clock });
    const app = await connectRaw(workspace);
    await page(workspace, `${people.mei}/post`, { channel: places.general, text: 'gehoord?' });
    app.acknowledge(await eventually(() => events(app)[0]));
    await eventually(() => (workspace.world.state.pending.length === 0 ? true : undefined));
    clock.pass(3_600_000);
    await settled();
    expect(events(app)).toHaveLength(1);
  });

  it('moves to a new connection when Slack asks it to', async () => {
    const workspace = await openWorkspace();
    const first = await connectRaw(workspace);
    expect(first.received).toMatchObject([{ type: 'hello', connection_info: { app_id: 'A0DURF' } }]);
    workspace.refreshConnections();
    await eventually(() => first.received[1]);
    expect(first.received[1]).toMatchObject({ type: 'disconnect', reason: 'refresh_requested' });
    const second = await connectRaw(workspace);
    await page(workspace, `${people.mei}/post`, { channel: places.general, text: 'waar ben je?' });
    await eventually(() => events(second)[0]);
    expect(events(first)).toEqual([]);
  });

  it('can use an address for its connection once, and no invented one', async () => {
    const workspace = await openWorkspace();
    const { url = '' } = await clientOf(workspace, workspace.appToken).apps.connections.open();
    const statusOf = (address: string) =>
      new Promise<number>((resolve) => {
        const socket = new WebSocket(address);
        socket.on('error', () => undefined);
        socket.on('open', () => {
          resolve(101);
          socket.terminate();
        });
        socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
      });
    expect(await statusOf(url)).toBe(101);
    expect(await statusOf(url)).toBe(401);
    expect(await statusOf(url.replace(/ticket=\w+/, 'ticket=verzonnen'))).toBe(401);
    expect(await statusOf(url.replace('/link/', '/elders/'))).toBe(403);
  });

  it('may say what it likes on its connection without harm', async () => {
    const workspace = await openWorkspace();
    const app = await connectRaw(workspace);
    for (const noise of ['', 'geen JSON', '[]', 'null', '{"envelope_id":7}', '{"envelope_id":"none"}'])
      app.socket.send(noise);
    app.socket.send(Buffer.from([0xff, 0xfe]));
    await page(workspace, `${people.mei}/post`, { channel: places.general, text: 'nog daar?' });
    expect(await eventually(() => events(app)[0])).toBeDefined();
  });
});
