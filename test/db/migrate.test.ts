import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appliedMigrations, migrate } from '../../db/migrate.ts';
import { openServer } from '../../db/pool.ts';
import { engines, type FreshDatabase } from '../support/engines.ts';

const tables = `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`;

describe.each(engines)('on $engine, bringing a database up to date', ({ open }) => {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = await open();
  });
  afterAll(() => fresh.close());

  it('starts from nothing and does every migration once', async () => {
    expect(await appliedMigrations(fresh.database)).toEqual([]);
    const done = await migrate(fresh.database);
    expect(done.length).toBeGreaterThan(0);
    expect(await appliedMigrations(fresh.database)).toEqual(done);
    expect(done).toEqual([...done].sort());
  });

  it('changes nothing the second time', async () => {
    const before = (await fresh.database.query(tables)).rows;
    expect(await migrate(fresh.database)).toEqual([]);
    expect((await fresh.database.query(tables)).rows).toEqual(before);
  });

  it('refuses a database that a newer Durf has had, and names the migration', async () => {
    await fresh.database.query(`insert into migrations (name, run_on) values ('9999-van-morgen', now())`);
    await expect(migrate(fresh.database)).rejects.toMatchObject({
      fault: 'database-ahead',
      detail: { migrations: '9999-van-morgen' },
    });
    await fresh.database.query(`delete from migrations where name = '9999-van-morgen'`);
    expect(await migrate(fresh.database)).toEqual([]);
  });
});

const servers = engines.filter(({ engine }) => engine !== 'the embedded engine');
describe.each(servers)('on $engine, five starts at once', ({ open }) => {
  it('do every migration once, and all five go on', async () => {
    const fresh = await open();
    const url = fresh.url ?? '';
    const starts = await Promise.all(Array.from({ length: 5 }, () => openServer(url, 2)));
    const done = await Promise.all(starts.map((database) => migrate(database)));
    const applied = await appliedMigrations(fresh.database);
    expect(done.flat().sort()).toEqual(applied);
    await Promise.all(starts.map((database) => database.close()));
    await fresh.close();
  });
});
