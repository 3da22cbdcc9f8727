import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ConfigFaults } from '../../bot/config.ts';
import { readRoles, sampleRoles } from '../../bot/roles-file.ts';
import { useDurf } from '../support/durf-in-slack.ts';
import { eventually } from '../support/running-app.ts';
import { direct, envelope } from '../support/slack.ts';
import { sourceDraft, storeSources } from '../support/small-library.ts';

const slack = { botToken: 'xoxb-1', appToken: 'xapp-1', signingSecret: undefined, apiUrl: undefined };
const read = async (text: string, production = false) => {
  const folder = await mkdtemp(join(tmpdir(), 'durf-roles-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const rolesFile = join(folder, 'rollen.yaml');
  await writeFile(rolesFile, text);
  return readRoles({ rolesFile, slack, production });
};
const faults = async (text: string, production = false): Promise<string> => {
  const failure: unknown = await read(text, production).catch((error: unknown) => error);
  return failure instanceof ConfigFaults ? failure.message : 'no fault';
};

describe('the file of roles', () => {
  it('says by id which groups and people have a role', async () => {
    expect(await read('kennisbeheer: { groups: [S0ABC], people: [U0DEF] }\nbeheer: {}\n')).toEqual({
      kennisbeheer: { groups: ['S0ABC'], people: ['U0DEF'] },
      beheer: { groups: [], people: [] },
    });
  });

  it('names every fault with its place', async () => {
    const said = await faults('kennisbeheer: { groups: ["@kennis"], people: [jan] }\nbaas: {}\n');
    expect(said).toContain('kennisbeheer.groups.0');
    expect(said).toContain('kennisbeheer.people.0');
    expect(said).toMatch(/baas/);
    expect(await faults('{{')).toContain('can not be read');
  });

  it('may hold invented people everywhere but in production', async () => {
    const invented = 'kennisbeheer: { groups: [S003KENNIS], people: [U004SANNE] }';
    expect(await faults(invented)).toBe('no fault');
    expect(await faults(invented, true)).toMatch(/sample people.*S003KENNIS, U004SANNE/);
  });

  it('that is not there means: nobody in Slack, and the invented groups in the local workspace', async () => {
    expect(await readRoles({ rolesFile: undefined, slack, production: true })).toEqual({});
    const local = await readRoles({ rolesFile: undefined, slack: undefined, production: false });
    expect(local).toBe(sampleRoles);
    expect(local.kennisbeheer?.groups).toEqual(['S003KENNIS']);
  });
});

describe('what somebody may read alone with Durf', () => {
  const durf = useDurf();
  const visibleFor = async (user: string): Promise<readonly string[]> => {
    const before = durf.app.ask.asked.length;
    await durf.app.receiver.deliver(envelope(direct('Wat is durf?', { user, channel: `D${user}` })));
    await eventually(() => durf.app.ask.asked.length > before);
    return durf.app.ask.asked.at(-1)?.visible ?? [];
  };

  it('is what the groups and channels read that this person is in, and goes when the person leaves', async () => {
    await storeSources(
      durf.database,
      sourceDraft('team', { level: 'groep:STEAM' }),
      sourceDraft('kanaal', { level: 'groep:CPRIVATE' }),
      sourceDraft('onbekend', { level: 'groep:SWEG' }),
    );
    expect(await visibleFor('U1')).toEqual(['openbaar', 'douane', 'groep:CPRIVATE']);
    expect(await visibleFor('U2')).toEqual(['openbaar', 'douane', 'groep:STEAM']);
    expect(await visibleFor('UGUEST')).toEqual(['openbaar']);
    durf.app.slack.groups.STEAM = [];
    await durf.app.receiver.deliver(envelope({ type: 'subteam_members_changed', subteam_id: 'STEAM' }));
    expect(await visibleFor('U2')).toEqual(['openbaar', 'douane']);
  });
});
