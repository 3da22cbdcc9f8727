import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../db/migrate.ts';
import {
  keepVerified,
  listVerified,
  usableVerified,
  type VerifiedDraft,
  verifiedQuestions,
  withdrawVerified,
} from '../../db/verified-answers.ts';
import { emptySlackTables } from '../support/durf-in-slack.ts';
import { engines, type FreshDatabase } from '../support/engines.ts';
import { sectionDraft, sourceDraft, storeSources } from '../support/small-library.ts';

const at = new Date('2026-11-24T12:00:00Z');
const everybody = ['openbaar', 'douane'];
const both = [...everybody, 'groep:S1'];

describe.each(engines)('verified answers, on $engine', (on) => {
  let fresh: FreshDatabase;
  const db = () => fresh.database;
  const poort = (body = 'De poort van de loods gaat om zes uur open.') =>
    sourceDraft('poort', { sections: [sectionDraft('poort.begin', body)] });
  beforeAll(async () => {
    fresh = await on.open();
    await migrate(fresh.database);
  });
  afterAll(() => fresh.close());
  beforeEach(async () => {
    await emptySlackTables(db());
    await storeSources(
      db(),
      poort(),
      sourceDraft('team', {
        level: 'groep:S1',
        sections: [sectionDraft('team.begin', 'Het team begint om vijf uur.')],
      }),
    );
  });

  const keep = (more: Partial<VerifiedDraft> = {}, visible: readonly string[] = both) =>
    keepVerified(
      db(),
      {
        ...{
          question: 'Hoe laat gaat de poort open?',
          answer: 'De poort gaat om zes uur open.',
          language: 'nl',
        },
        ...{ sections: ['poort.begin'], role: 'kennisbeheer', at, expires: '2027-11-24' },
        ...more,
      },
      visible,
    );
  /** What a reader gets of the only one: both looks say the same about who may see it. */
  const usable = async (visible: readonly string[] = both, on = at) => {
    const [one] = await listVerified(db(), on);
    const found = await usableVerified(db(), one?.id ?? '', visible, on);
    if (found) expect(await verifiedQuestions(db(), visible, on)).toHaveLength(1);
    return found ? [found] : [];
  };

  it('rest on sections that exist for who writes them', async () => {
    expect(await keep({ sections: ['poort.begin', 'poort.einde'] })).toEqual(['poort.einde']);
    expect(await keep({ sections: ['team.begin'] }, everybody)).toEqual(['team.begin']);
    expect(await listVerified(db(), at)).toEqual([]);
    expect(await keep()).toEqual([]);
    expect(await usable()).toMatchObject([
      { answer: 'De poort gaat om zes uur open.', month: '2026-11', sections: [{ id: 'poort.begin' }] },
    ]);
  });

  it('are as closed as all their sources together', async () => {
    await keep({ sections: ['poort.begin', 'team.begin'] });
    expect(await usable(both)).toHaveLength(1);
    expect(await usable(everybody)).toEqual([]);
    expect(await usable(['groep:S1'])).toEqual([]);
    expect(await verifiedQuestions(db(), everybody, at)).toEqual([]);
    expect(await usable([])).toEqual([]);
  });

  it('are not used after their day, and come back on the list', async () => {
    await keep();
    expect(await usable(both, new Date('2027-11-24T20:00:00Z'))).toHaveLength(1);
    const late = new Date('2027-11-25T08:00:00Z');
    expect(await usable(both, late)).toEqual([]);
    expect(await listVerified(db(), late)).toMatchObject([{ state: 'expired' }]);
  });

  it('are not used once a source says something else, may be seen by fewer, or is gone', async () => {
    await keep();
    await storeSources(db(), poort('De poort van de loods gaat om zeven uur open.'));
    expect(await usable()).toEqual([]);
    expect(await listVerified(db(), at)).toMatchObject([{ state: 'changed' }]);
    await storeSources(db(), poort());
    expect(await usable()).toHaveLength(1);
    await storeSources(db(), { ...poort(), level: 'groep:S1' });
    expect(await usable(both)).toEqual([]);
    expect(await listVerified(db(), at)).toMatchObject([{ state: 'changed' }]);
    await storeSources(db(), poort());
    await db().query(`update sources set silent = true where id = 'poort'`);
    expect(await usable()).toEqual([]);
    await db().query(`update sources set silent = false where id = 'poort'`);
  });

  it('are looked at again by one that takes the place of the old, and can be taken away', async () => {
    await keep();
    const [old] = await listVerified(db(), at);
    await keep({ answer: 'Om zes uur.', renews: old?.id });
    const [now, ...more] = await listVerified(db(), at);
    expect(now?.answer).toBe('Om zes uur.');
    expect(more).toEqual([]);
    expect(await withdrawVerified(db(), now?.id ?? '')).toBe(true);
    expect(await withdrawVerified(db(), now?.id ?? '')).toBe(false);
  });
});
