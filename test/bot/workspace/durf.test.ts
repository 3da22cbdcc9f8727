import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startSlack } from '../../../bot/app.ts';
import { readDefinition } from '../../../bot/workspace/definition.ts';
import type { Workspace } from '../../../bot/workspace/start.ts';
import type { Database } from '../../../db/database.ts';
import { fakeAsk, section } from '../../support/answers.ts';
import { emptySlackTables } from '../../support/durf-in-slack.ts';
import { openTestDatabase, wordGuard } from '../../support/running-app.ts';
import { directWith, eventually, openWorkspace, page, people, places } from './support/open-workspace.ts';

/** With the rights and events of the real manifest: what Durf may not do in Slack fails here too. */
const definition = readDefinition(fileURLToPath(new URL('../../../manifest.yml', import.meta.url)));

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const startDurf = async (workspace: Workspace): Promise<void> => {
  const durf = await startSlack({
    database,
    ask: fakeAsk(),
    readSection: async (id) => (id === section.id ? section : undefined),
    findAlike: async () => () => undefined,
    nearSections: async () => [],
    guard: wordGuard,
    routesText: () => 'Bel de vertrouwenspersoon.',
    log: pino({ level: 'silent' }),
    locale: 'nl',
    slack: { botToken: workspace.botToken, appToken: workspace.appToken, apiUrl: workspace.apiUrl },
  });
  onTestFinished(async () => {
    await durf.stop();
    await emptySlackTables(database);
  });
};

interface Shown {
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly ephemeral: boolean;
  readonly threadTs: string | null;
  readonly blocks:
    | { block_id: string; elements?: { type: string; action_id: string; value?: string }[] }[]
    | null;
}

const shown = async (workspace: Workspace, place: string): Promise<Shown[]> => {
  const { body } = await page(workspace, `${people.mei}/messages?channel=${place}`);
  return body.messages as Shown[]; // the agreed shape
};

const ofDurf = (messages: readonly Shown[]) => messages.find(({ user }) => user === 'U0DURF');

describe('Durf itself in the local workspace', () => {
  it('answers a question in direct messages, and a source button opens the passage', async () => {
    const workspace = await openWorkspace({ definition });
    await startDurf(workspace);
    const channel = await directWith(workspace, people.mei);
    const asked = await page(workspace, `${people.mei}/post`, { channel, text: 'Wat is durf?' });
    const answer = await eventually(async () => {
      const all = [
        ...(await shown(workspace, channel)),
        ...(await shown(workspace, `${channel}&thread=${String(asked.body.ts)}`)),
      ];
      return ofDurf(all);
    });
    expect(answer.blocks?.length).toBeGreaterThan(0);
    const buttons = (answer.blocks ?? []).flatMap(({ block_id, elements = [] }) =>
      elements.filter(({ type }) => type === 'button').map((button) => ({ block_id, ...button })),
    );
    const source = buttons[0];
    expect(source).toBeDefined();
    const pressed = await page(workspace, `${people.mei}/action`, {
      container: { type: 'message', channel, ts: answer.ts },
      blockId: source?.block_id,
      action: { type: 'button', action_id: source?.action_id },
    });
    expect(pressed.body).toEqual({ ok: true });
    expect(await eventually(() => workspace.world.stacks.get(people.mei)?.at(-1))).toMatchObject({
      type: 'modal',
    });
  });

  it('answers a mention once, in its thread, though it hears of it twice', async () => {
    const workspace = await openWorkspace({ definition });
    await startDurf(workspace);
    const channel = places.general;
    const { body } = await page(workspace, `${people.mei}/post`, { channel, text: '@Durf wat is durf?' });
    const thread = `${channel}&thread=${String(body.ts)}`;
    await eventually(async () => ofDurf(await shown(workspace, thread)));
    await eventually(() => (workspace.world.state.pending.length === 0 ? true : undefined));
    expect((await shown(workspace, thread)).filter(({ user }) => user === 'U0DURF')).toHaveLength(1);
  });

  it('answers its command for the asker only, and fills the Home tab', async () => {
    const workspace = await openWorkspace({ definition });
    await startDurf(workspace);
    const channel = places.general;
    await page(workspace, `${people.mei}/command`, { channel, command: '/durf', text: 'vraag wat is durf?' });
    const answer = await eventually(async () => ofDurf(await shown(workspace, channel)));
    expect(answer.ephemeral).toBe(true);
    const direct = await directWith(workspace, people.mei);
    await page(workspace, `${people.mei}/open`, { channel: direct, tab: 'home' });
    await eventually(async () => (await page(workspace, `${people.mei}/home`)).body.view ?? undefined);
    const { body } = await page(workspace, 'calls');
    const failed = (body.calls as { method: string; error: string | null }[]).filter(
      ({ error }) => error !== null,
    ); // the agreed shape
    expect(failed).toEqual([]);
  });
});
