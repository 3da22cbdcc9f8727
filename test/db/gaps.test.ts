import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeGap, listGaps, mergeGaps, noteGap, purgeGaps, readGap, takeGap } from '../../db/gaps.ts';
import { migrate } from '../../db/migrate.ts';
import { createFindAlike } from '../../retrieval/alike.ts';
import { emptySlackTables } from '../support/durf-in-slack.ts';
import { engines, type FreshDatabase } from '../support/engines.ts';

const november = new Date('2026-11-24T12:00:00Z');
const december = new Date('2026-12-30T12:00:00Z');
/** Without sources every word counts the same. */
const findAlike = createFindAlike({ stamp: '', sections: 1, counts: new Map() });

describe.each(engines)('the list of questions without an answer, on $engine', (on) => {
  let fresh: FreshDatabase;
  const db = () => fresh.database;
  beforeAll(async () => {
    fresh = await on.open();
    await migrate(fresh.database);
  });
  afterAll(() => fresh.close());
  beforeEach(() => emptySlackTables(db()));

  const note = (question: string, at = november, answerId = randomUUID()) =>
    noteGap(db(), { answerId, question, language: 'nl', nearest: 'advies.4', at }, findAlike);
  const first = async () => (await listGaps(db()))[0]?.id ?? '';

  it('puts what asks the same together, the most asked first, and says by which words', async () => {
    await note('Wat kost een scanner?');
    await note('Hoe meld ik een datalek?');
    await note('Waar kan ik een datalek melden?');
    await note('Waar kan ik een datalek melden?');
    expect(await listGaps(db())).toMatchObject([
      {
        question: 'Hoe meld ik een datalek?',
        times: 3,
        state: 'open',
        newest: '2026-11',
        nearest: 'advies.4',
        wordings: [
          { question: 'Waar kan ik een datalek melden?', shared: expect.stringContaining('datalek') },
        ],
      },
      { question: 'Wat kost een scanner?', times: 1, wordings: [] },
    ]);
  });

  it('counts a press that arrives twice once, also when both arrive at the same moment', async () => {
    const answer = randomUUID();
    const noted = await Promise.all([1, 2, 3].map(() => note('Wat kost een scanner?', november, answer)));
    expect(noted.filter(Boolean)).toHaveLength(1);
    await Promise.all([1, 2, 3].map(() => note('Wat kost een scanner?')));
    expect(await listGaps(db())).toMatchObject([{ times: 4 }]);
  });

  it('is taken by one, and taking it again by the same person changes nothing', async () => {
    await note('Wat kost een scanner?');
    expect(await takeGap(db(), await first(), 'U1')).toBe(true);
    expect(await takeGap(db(), await first(), 'U1')).toBe(true);
    expect(await takeGap(db(), await first(), 'U2')).toBe(false);
    expect(await listGaps(db())).toMatchObject([{ state: 'taken', owner: 'U1' }]);
  });

  it('says what settled a question, and opens it when it is asked again', async () => {
    await note('Wat kost een scanner?');
    await takeGap(db(), await first(), 'U1');
    expect(await closeGap(db(), await first(), 'source', november)).toBe(true);
    expect(await closeGap(db(), await first(), 'elsewhere', november)).toBe(false);
    expect(await takeGap(db(), await first(), 'U2')).toBe(false);
    expect(await listGaps(db())).toMatchObject([{ state: 'closed', closedBy: 'source', owner: 'U1' }]);
    await note('Wat kost een scanner nu?', december);
    expect(await listGaps(db())).toMatchObject([
      { state: 'open', closedBy: 'source', owner: null, times: 2, newest: '2026-12' },
    ]);
  });

  it('merges two questions once, with one count and the newest month of both', async () => {
    await note('Wat kost een scanner?');
    await note('Hoe meld ik een datalek?', december);
    const [one, other] = await listGaps(db());
    const merged = [one?.id ?? '', other?.id ?? ''] as const;
    expect(await mergeGaps(db(), ...merged)).toBe(true);
    expect(await mergeGaps(db(), ...merged)).toBe(false);
    expect(await listGaps(db())).toMatchObject([{ id: merged[1], times: 2, newest: '2026-12' }]);
  });

  it('forgets wordings after their time and settled questions too, and keeps what is still open', async () => {
    await note('Hoe meld ik een datalek?');
    await note('Waar kan ik een datalek melden?');
    await note('Wat kost een scanner?');
    const scanner = (await listGaps(db())).find(({ times }) => times === 1)?.id ?? '';
    await closeGap(db(), scanner, 'not-needed', november);
    await purgeGaps(db(), december);
    expect(await listGaps(db())).toMatchObject([
      { question: 'Hoe meld ik een datalek?', times: 2, wordings: [] },
    ]);
    expect(await readGap(db(), scanner)).toBeUndefined();
    expect(await readGap(db(), 'nonsense')).toBeUndefined();
  });
});
