import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import { modelBudget, readUsage } from '../../db/model-usage.ts';
import { engines, type FreshDatabase } from '../support/engines.ts';

describe.each(engines)('on $engine, the allowance of a language model', ({ open }) => {
  let fresh: FreshDatabase;
  let database: Database;
  beforeAll(async () => {
    fresh = await open();
    database = fresh.database;
    await migrate(database);
  });
  afterAll(() => fresh.close());
  const inMonth = (month: string) => () => new Date(`${month}-15T12:00:00Z`);

  it('counts what was used, without a word of what was asked', async () => {
    const budget = modelBudget(database, undefined, inMonth('2026-01'));
    expect(await budget.take(1500)).toBe(true);
    expect(await readUsage(database, '2026-01')).toMatchObject({ requests: 0, takenTokens: 1500 });
    await budget.settle(1500, { input: 900, output: 100 });
    expect(await readUsage(database, '2026-01')).toEqual({
      requests: 1,
      inputTokens: 900,
      outputTokens: 100,
      takenTokens: 0,
    });
    const { rows } = await database.query('select * from model_usage');
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual([
      'input_tokens',
      'month',
      'output_tokens',
      'requests',
      'taken_tokens',
    ]);
  });

  it('ends when it is used up, and begins again with the next month', async () => {
    const budget = modelBudget(database, 2000, inMonth('2026-02'));
    expect(await budget.take(1500)).toBe(true);
    await budget.settle(1500, { input: 600, output: 400 });
    expect(await budget.take(1001)).toBe(false);
    expect(await budget.take(1000)).toBe(true);
    expect(await budget.take(1)).toBe(false);
    expect(await modelBudget(database, 2000, inMonth('2026-03')).take(2000)).toBe(true);
  });

  it('is not taken twice by requests at the same time', async () => {
    const budget = modelBudget(database, 1000, inMonth('2026-04'));
    const taken = await Promise.all(Array.from({ length: 20 }, () => budget.take(100)));
    expect(taken.filter(Boolean)).toHaveLength(10);
  });

  it('stays counted for a request that was cut off', async () => {
    await modelBudget(database, 1000, inMonth('2026-05')).take(700);
    expect(await modelBudget(database, 1000, inMonth('2026-05')).take(700)).toBe(false);
  });

  it('can hold what a large organisation uses in a month', async () => {
    const budget = modelBudget(database, undefined, inMonth('2026-06'));
    await budget.take(9_000_000_000_000);
    await budget.settle(9_000_000_000_000, { input: 8_999_999_999_999, output: 1 });
    expect(await readUsage(database, '2026-06')).toMatchObject({ inputTokens: 8_999_999_999_999 });
  });
});
