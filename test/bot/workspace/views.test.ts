import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../../bot/workspace/start.ts';
import { manualClock } from './support/manual-clock.ts';
import {
  clientOf,
  connectApp,
  eventually,
  openWorkspace,
  page,
  people,
  refusal,
} from './support/open-workspace.ts';
import { connectRaw } from './support/raw-app.ts';

const text = (words: string) => ({ type: 'plain_text' as const, text: words });

const form = (more: Partial<ModalView> = {}): ModalView => ({
  type: 'modal',
  callback_id: 'vraag',
  title: text('Vraag'),
  submit: text('Verstuur'),
  blocks: [
    {
      type: 'input',
      block_id: 'tekst',
      label: text('Je vraag'),
      element: { type: 'plain_text_input', action_id: 'veld', max_length: 10 },
    },
  ],
  ...more,
});

interface PageView {
  readonly id: string;
  readonly hash: string;
  readonly stackDepth: number;
}

const topOf = ({ world }: Workspace, me: string) => world.stacks.get(me)?.at(-1);

/** The app opens this form for Mei; gives what she then has in front of her. */
const openForm = async (workspace: Workspace, view: ModalView, register: (app: App) => void) => {
  await connectApp(workspace, (app) => {
    app.shortcut('ask', async ({ ack, client, shortcut }) => {
      await ack();
      await client.views.open({ trigger_id: shortcut.trigger_id, view });
    });
    register(app);
  });
  await page(workspace, `${people.mei}/shortcut`, { callbackId: 'ask' });
  return eventually(() => topOf(workspace, people.mei));
};

const submit = (workspace: Workspace, { id, hash }: Pick<PageView, 'id' | 'hash'>, value: string) =>
  page(workspace, `${people.mei}/submit`, {
    viewId: id,
    hash,
    state: { values: { tekst: { veld: { type: 'plain_text_input', value } } } },
  });

describe('a form', () => {
  it('that the person sends arrives with what they filled in, and closes', async () => {
    const workspace = await openWorkspace();
    const sent: object[] = [];
    const view = await openForm(workspace, form({ private_metadata: 'draad' }), (app) => {
      app.view('vraag', async ({ ack, view: given, body }) => {
        await ack();
        sent.push({ values: given.state.values, meta: given.private_metadata, user: body.user.id });
      });
    });
    expect((await submit(workspace, view, 'hallo')).body).toEqual({ ok: true, response: null });
    expect(sent).toMatchObject([
      { values: { tekst: { veld: { value: 'hallo' } } }, meta: 'draad', user: people.mei },
    ]);
    expect(topOf(workspace, people.mei)).toBeUndefined();
    expect((await submit(workspace, view, 'nog eens')).body.error).toBe('view_not_found');
  });

  it('is not sent when Slack itself would stop it: empty, too long, or changed in the meantime', async () => {
    const workspace = await openWorkspace();
    const view = await openForm(workspace, form(), () => undefined);
    const errorsOf = async (value: string) => (await submit(workspace, view, value)).body.response;
    expect(await errorsOf('')).toMatchObject({
      response_action: 'errors',
      errors: { tekst: 'Vul dit veld in.' },
    });
    expect(await errorsOf('x'.repeat(11))).toMatchObject({ response_action: 'errors' });
    expect((await submit(workspace, { ...view, hash: 'oud' }, 'hallo')).body.error).toBe('hash_conflict');
    expect(topOf(workspace, people.mei)).toBeDefined();
  });

  it('follows what the app says: errors, another content, one on top, everything closed', async () => {
    const workspace = await openWorkspace();
    const first = await openForm(workspace, form(), (app) => {
      app.view('vraag', async ({ ack, view }) => {
        const said = view.state.values.tekst?.veld?.value;
        if (said === 'fout') await ack({ response_action: 'errors', errors: { tekst: 'Probeer anders.' } });
        else if (said === 'nieuw')
          await ack({ response_action: 'update', view: form({ title: text('Stap 2') }) });
        else if (said === 'erop') await ack({ response_action: 'push', view: form({ title: text('Erop') }) });
        else if (said === 'onzin') await ack({ response_action: 'errors', errors: { nergens: 'x' } });
        else await ack({ response_action: 'clear' });
      });
    });
    expect((await submit(workspace, first, 'fout')).body.response).toEqual({
      response_action: 'errors',
      errors: { tekst: 'Probeer anders.' },
    });
    expect((await submit(workspace, first, 'onzin')).body.error).toBe('invalid_response');
    const updated = await submit(workspace, first, 'nieuw');
    expect(updated.body.response).toMatchObject({
      response_action: 'update',
      view: { id: first.id, title: { text: 'Stap 2' }, stackDepth: 1 },
    });
    const second = topOf(workspace, people.mei);
    expect(second?.hash).not.toBe(first.id);
    const pushed = await submit(workspace, { id: first.id, hash: second?.hash ?? '' }, 'erop');
    expect(pushed.body.response).toMatchObject({
      response_action: 'push',
      view: { title: { text: 'Erop' }, stackDepth: 2 },
    });
    const { view: top } = pushed.body.response as { view: PageView }; // checked just above
    expect((await submit(workspace, top, 'klaar')).body.response).toEqual({ response_action: 'clear' });
    expect(topOf(workspace, people.mei)).toBeUndefined();
  });

  it('tells the person when the app takes more than three seconds, and stays', async () => {
    const clock = manualClock();
    const workspace = await openWorkspace({ clock });
    const app = await connectRaw(workspace);
    const shortcut = page(workspace, `${people.mei}/shortcut`, { callbackId: 'ask' });
    const envelope = await eventually(() => app.received[1]);
    app.acknowledge(envelope);
    await shortcut;
    const trigger_id = String(envelope.payload?.trigger_id);
    await clientOf(workspace).views.open({ trigger_id, view: form() });
    const view = topOf(workspace, people.mei);
    const sent = submit(workspace, { id: view?.id ?? '', hash: view?.hash ?? '' }, 'hallo');
    await eventually(() => app.received[2]);
    clock.pass(3_000);
    expect((await sent).body).toEqual({ ok: true, response: null, timedOut: true });
    expect(topOf(workspace, people.mei)).toBeDefined();
  });

  it('that the person closed while the app was thinking does not come back', async () => {
    const workspace = await openWorkspace();
    const app = await connectRaw(workspace);
    const shortcut = page(workspace, `${people.mei}/shortcut`, { callbackId: 'ask' });
    const envelope = await eventually(() => app.received[1]);
    app.acknowledge(envelope);
    await shortcut;
    const trigger_id = String(envelope.payload?.trigger_id);
    const { view } = await clientOf(workspace).views.open({ trigger_id, view: form() });
    const sent = submit(workspace, { id: view?.id ?? '', hash: view?.hash ?? '' }, 'hallo');
    const submission = await eventually(() => app.received[2]);
    await page(workspace, `${people.mei}/close`, { viewId: view?.id });
    app.acknowledge(submission, { response_action: 'push', view: form() });
    expect((await sent).body).toEqual({ ok: true, response: null });
    expect(topOf(workspace, people.mei)).toBeUndefined();
  });

  it('closed by the person is told to an app that asked for it', async () => {
    const workspace = await openWorkspace();
    const closed: object[] = [];
    const view = await openForm(workspace, form({ notify_on_close: true }), (app) => {
      app.view({ type: 'view_closed', callback_id: 'vraag' }, async ({ ack, body }) => {
        await ack();
        closed.push(body);
      });
    });
    expect((await page(workspace, `${people.joost}/close`, { viewId: view.id })).body.error).toBe(
      'view_not_found',
    );
    expect((await page(workspace, `${people.mei}/close`, { viewId: view.id })).body).toEqual({ ok: true });
    await eventually(() => closed[0]);
    expect(closed).toMatchObject([{ type: 'view_closed', is_cleared: false, user: { id: people.mei } }]);
  });
});

describe('opening a form', () => {
  const triggers = async (count: number) => {
    const clock = manualClock();
    const workspace = await openWorkspace({ clock });
    const app = await connectRaw(workspace);
    const ids: string[] = [];
    for (let index = 1; index <= count; index += 1) {
      const used = page(workspace, `${people.mei}/shortcut`, { callbackId: 'ask' });
      const envelope = await eventually(() => app.received[index]);
      app.acknowledge(envelope);
      await used;
      ids.push(String(envelope.payload?.trigger_id));
    }
    return { clock, workspace, client: clientOf(workspace), ids };
  };

  it('takes a trigger that is known, not yet used, and no older than three seconds', async () => {
    const { clock, client, ids } = await triggers(2);
    const open = (trigger_id: string) => refusal(client.views.open({ trigger_id, view: form() }));
    expect(await open('1.2.verzonnen')).toBe('invalid_trigger_id');
    expect(await open(ids[0] ?? '')).toBe('no refusal');
    expect(await open(ids[0] ?? '')).toBe('exchanged_trigger_id');
    clock.pass(3_001);
    expect(await open(ids[1] ?? '')).toBe('expired_trigger_id');
  });

  it('stops at three on top of each other, and needs one to put another on top', async () => {
    const { client, ids } = await triggers(5);
    const push = (at: number) => refusal(client.views.push({ trigger_id: ids[at] ?? '', view: form() }));
    expect(await push(0)).toBe('not_found');
    await client.views.open({ trigger_id: ids[0] ?? '', view: form() });
    expect([await push(1), await push(2), await push(3)]).toEqual([
      'no refusal',
      'no refusal',
      'push_limit_reached',
    ]);
  });

  it.each<[string, unknown, string]>([
    ['a title of 25 characters', form({ title: text('x'.repeat(25)) }), 'invalid_arguments'],
    ['metadata of 3001 characters', form({ private_metadata: 'x'.repeat(3_001) }), 'invalid_arguments'],
    ['an input without a submit button', { ...form(), submit: undefined }, 'invalid_arguments'],
    [
      '101 blocks',
      form({ blocks: Array.from({ length: 101 }, () => ({ type: 'divider' })) }),
      'invalid_arguments',
    ],
    [
      'two blocks with one id',
      form({
        blocks: [
          { type: 'divider', block_id: 'a' },
          { type: 'divider', block_id: 'a' },
        ],
      }),
      'invalid_arguments',
    ],
    ['a home as a modal', { type: 'home', blocks: [] }, 'invalid_arguments'],
    ['more than 250 kB', { ...form(), onbekend: 'x'.repeat(250_001) }, 'view_too_large'],
    ['nothing', null, 'invalid_arguments'],
  ])('refuses %s, and leaves the trigger for a better one', async (_what, view, word) => {
    const { client, ids } = await triggers(1);
    const trigger_id = ids[0] ?? '';
    expect(await refusal(client.apiCall('views.open', { trigger_id, view }))).toBe(word);
    expect(await refusal(client.views.open({ trigger_id, view: form() }))).toBe('no refusal');
  });

  it('can be changed later, with the hash that belongs to it', async () => {
    const { client, ids } = await triggers(1);
    const { view } = await client.views.open({
      trigger_id: ids[0] ?? '',
      view: form({ external_id: 'een' }),
    });
    const update = (more: object) => refusal(client.apiCall('views.update', { view: form(), ...more }));
    expect(await update({ view_id: 'V0NOTHERE' })).toBe('not_found');
    expect(await update({})).toBe('invalid_arguments');
    expect(await update({ view_id: view?.id, hash: 'oud' })).toBe('hash_conflict');
    expect(await update({ external_id: 'een', view: form({ external_id: 'een' }) })).toBe('no refusal');
    expect(await update({ view_id: view?.id, hash: view?.hash })).toBe('hash_conflict');
  });
});

describe('the Home tab', () => {
  const home = (words: string) => ({
    type: 'home' as const,
    blocks: [
      { type: 'section' as const, text: text(words) },
      {
        type: 'actions' as const,
        block_id: 'knoppen',
        elements: [{ type: 'button' as const, action_id: 'meer', text: text('Meer'), value: 'm' }],
      },
    ],
  });

  it('shows to each person what the app published for them', async () => {
    const workspace = await openWorkspace();
    const client = clientOf(workspace);
    const { view } = await client.views.publish({ user_id: people.mei, view: home('Voor Mei') });
    const homeOf = async (me: string) => (await page(workspace, `${me}/home`)).body.view;
    expect(await homeOf(people.mei)).toMatchObject({
      type: 'home',
      blocks: [{ text: { text: 'Voor Mei' } }, {}],
    });
    expect(await homeOf(people.joost)).toBeNull();
    const stale = client.views.publish({ user_id: people.mei, hash: 'oud', view: home('x') });
    expect(await refusal(stale)).toBe('hash_conflict');
    await client.views.publish({ user_id: people.mei, hash: view?.hash ?? '', view: home('Nieuw') });
    expect(await homeOf(people.mei)).toMatchObject({
      id: view?.id,
      blocks: [{ text: { text: 'Nieuw' } }, {}],
    });
    expect(await refusal(client.views.publish({ user_id: 'U0NOBODY', view: home('x') }))).toBe(
      'user_not_found',
    );
    expect(await refusal(client.views.publish({ user_id: people.els, view: home('x') }))).toBe(
      'user_disabled',
    );
  });

  it('has buttons that reach the app, which can open a form from there', async () => {
    const workspace = await openWorkspace();
    const app = await connectApp(workspace, (bolt) => {
      bolt.action('meer', async ({ ack, body, client }) => {
        await ack();
        if ('trigger_id' in body) await client.views.open({ trigger_id: body.trigger_id, view: form() });
      });
    });
    const { view } = await app.client.views.publish({ user_id: people.mei, view: home('x') });
    const { body } = await page(workspace, `${people.mei}/action`, {
      container: { type: 'view', viewId: view?.id },
      blockId: 'knoppen',
      action: { type: 'button', action_id: 'meer', value: 'm' },
    });
    expect(body).toEqual({ ok: true });
    expect(await eventually(() => topOf(workspace, people.mei))).toMatchObject({ type: 'modal' });
  });
});
