import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startWorkspace } from '../../../bot/workspace/start.ts';
import {
  clientOf,
  definition,
  directWith,
  eventually,
  openWorkspace,
  page,
  people,
  places,
} from './support/open-workspace.ts';
import { connectRaw } from './support/raw-app.ts';

const folder = (): string => {
  const dataDir = mkdtempSync(join(tmpdir(), 'durf-workspace-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  return dataDir;
};

describe('the memory of the workspace', () => {
  it('keeps messages, what was read, Home tabs and direct messages over a restart', async () => {
    const dataDir = folder();
    const first = await startWorkspace({ dataDir, port: 0, definition });
    const direct = await directWith(first, people.mei);
    await clientOf(first).chat.postMessage({ channel: places.general, text: 'blijft' });
    await clientOf(first).views.publish({
      user_id: people.mei,
      view: { type: 'home', blocks: [{ type: 'divider' }] },
    });
    await page(first, `${people.joost}/open`, { channel: places.general });
    await first.close();
    const second = await openWorkspace({ dataDir });
    const { body } = await page(second, `${people.mei}/messages?channel=${places.general}`);
    expect(body.messages).toMatchObject([{ text: 'blijft' }]);
    expect(await directWith(second, people.mei)).toBe(direct);
    expect((await page(second, `${people.mei}/home`)).body.view).toMatchObject({
      blocks: [{ type: 'divider' }],
    });
    const unread = async (me: string) => {
      const { body: said } = await page(second, `${me}/conversations`);
      const all = said.conversations as { id: string; unread: number }[]; // the agreed shape
      return all.find(({ id }) => id === places.general)?.unread;
    };
    expect([await unread(people.joost), await unread(people.mei)]).toEqual([0, 1]);
  });

  it('saves without being closed, so that a crash loses next to nothing', async () => {
    const dataDir = folder();
    const workspace = await openWorkspace({ dataDir });
    await page(workspace, `${people.mei}/post`, { channel: places.general, text: 'op schijf' });
    const stored = () => {
      try {
        return readFileSync(join(dataDir, 'workspace.json'), 'utf8');
      } catch {
        return '';
      }
    };
    await eventually(() => (stored().includes('op schijf') ? true : undefined));
  });

  it('delivers an event again that was not acknowledged before the stop, once the app is back', async () => {
    const dataDir = folder();
    const first = await startWorkspace({ dataDir, port: 0, definition });
    const before = await connectRaw(first);
    await page(first, `${people.mei}/post`, { channel: places.general, text: 'vlak voor de stop' });
    const sent = await eventually(() => before.received[1]);
    await first.close();
    const second = await openWorkspace({ dataDir });
    const after = await connectRaw(second);
    const again = await eventually(() => after.received[1]);
    expect(again).toMatchObject({ retry_attempt: 1, payload: { event: { text: 'vlak voor de stop' } } });
    expect(again.payload?.event_id).toBe(sent.payload?.event_id);
    after.acknowledge(again);
    await eventually(() => (second.world.state.pending.length === 0 ? true : undefined));
  });

  it.each(['geen JSON', '{"version":1}', ''])(
    'puts a damaged file aside and begins again (%s)',
    async (damage) => {
      const dataDir = folder();
      writeFileSync(join(dataDir, 'workspace.json'), damage);
      const notices: string[] = [];
      const workspace = await openWorkspace({ dataDir, report: (what) => notices.push(what) });
      expect((await page(workspace, 'world')).body.people).toHaveLength(9);
      const aside = readdirSync(dataDir).find((name) => name.includes('damaged'));
      expect(readFileSync(join(dataDir, aside ?? ''), 'utf8')).toBe(damage);
      expect(notices).toEqual([expect.stringContaining('could not be read')]);
    },
  );

  it('goes back to the beginning when somebody asks for that', async () => {
    const workspace = await openWorkspace();
    const { body } = await page(workspace, `${people.mei}/post`, {
      channel: places.general,
      text: 'weg ermee',
    });
    expect((await page(workspace, 'reset', {})).body).toEqual({ ok: true });
    const read = await page(workspace, `${people.mei}/messages?channel=${places.general}`);
    expect(read.body.messages).toEqual([]);
    const next = await page(workspace, `${people.mei}/post`, { channel: places.general, text: 'nieuw' });
    expect(Number(next.body.ts)).toBeGreaterThan(Number(body.ts));
  });

  it('can be closed twice, and its port is free after that', async () => {
    const dataDir = folder();
    const workspace = await startWorkspace({ dataDir, port: 0, definition });
    await Promise.all([workspace.close(), workspace.close()]);
    const next = await openWorkspace({ dataDir, port: workspace.port });
    expect(next.port).toBe(workspace.port);
    await expect(startWorkspace({ dataDir, port: next.port, definition })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
