import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DatabaseConnection, connectDatabase } from '../../database/connect-database.ts';
import { countBuffers } from '../../database/testing/count-buffers.ts';
import { type TestDatabase, createTestDatabase } from '../../database/testing/create-test-database.ts';
import { createSite } from '../create-site.ts';
import { readUsage } from './read-usage.ts';

const clock = { now: () => new Date('2026-11-20T23:59:59.999Z') };
let testDatabase: TestDatabase;
let connection: DatabaseConnection;
let siteIds: string[];

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  connection = connectDatabase(testDatabase.connectionString);
  const site = { name: 'Magazine', origins: ['https://magazine.example'] };
  const dependencies = { ...connection, clock };
  const sites = await Promise.all(Array.from({ length: 5 }, () => createSite(dependencies, site)));
  siteIds = sites.map(({ id }) => id);
  await addYearsOfUsage();
});
afterAll(async () => {
  await connection.close();
  await testDatabase.drop();
});

/** Two years of four models and both payers on each site, and 100,000 holds behind the first. */
async function addYearsOfUsage() {
  const { pool } = connection;
  await pool.query(
    `insert into site_usage (site_id, day, model, paid_by, generations, images, credits)
      select site, date '2025-01-01' + day, 'model-' || model, payer, 10, 20, 40
        from unnest($1::uuid[]) site, generate_series(0, 700) day, generate_series(1, 4) model,
          unnest(array['site', 'account']) payer`,
    [siteIds],
  );
  // The ledger would check each; it is not what is measured.
  await pool.query('alter table holds disable trigger user');
  await pool.query(
    `insert into holds (generation_id, site_id, owner_id, day, network, credits, state, settled_credits, ended_at)
      select gen_random_uuid(), $1, $2, date '2026-11-20' - (number % 90), '', 1, 'settled', 1, now()
        from generate_series(1, 100000) number`,
    [siteIds[0], uuidv7()],
  );
  await pool.query('analyze');
}

describe('readUsage', () => {
  it('adds up 90 days, the last of them today, and no other site', async () => {
    const usage = await readUsage({ ...connection, clock }, siteIds[0] ?? '');
    expect([usage.from, usage.to, usage.days.length]).toEqual(['2026-08-23', '2026-11-20', 90]);
    const day = { generations: 80, images: 160, credits: 320, sponsoredCredits: 160 };
    expect(usage.days.at(-1)).toEqual({ day: '2026-11-20', ...day });
    expect(usage.days[0]).toEqual({ day: '2026-08-23', ...day });
    expect(usage.models.map(({ credits }) => credits)).toEqual(Array(4).fill(90 * 80));
    expect(usage.payers.map(({ images }) => images)).toEqual(Array(2).fill(90 * 80));
  });

  it('touches as few buffers as days and models make, whatever was ever made', async () => {
    const { buffers } = await countBuffers(connection, (database) => readUsage({ database, clock }, siteIds[0] ?? ''));
    expect(buffers).toBeLessThan(100);
  });
});
