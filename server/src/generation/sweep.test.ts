import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyLedger } from '../credits/verify-ledger.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/create-test-database.ts';
import { sweep } from './sweep.ts';
import { createTestSite } from './testing/create-test-site.ts';
import { createTestVisitor, type TestVisitor } from './testing/create-test-visitor.ts';
import { createFakeEngine } from './testing/fake-engine.ts';
import { startTestService, type TestService } from './testing/start-test-service.ts';

describe('sweep', () => {
  let testDatabase: TestDatabase;
  let service: TestService;
  let visitor: TestVisitor;
  let later: number;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
  });
  beforeEach(async () => {
    later = 0;
    const clock = { now: () => new Date(Date.now() + later) };
    service = await startTestService({ ...testDatabase, engine: createFakeEngine(), clock });
    visitor = await createTestVisitor(service, await createTestSite(service));
  });
  afterEach(() => service.stop());
  afterAll(() => testDatabase.drop());

  async function countJobs(id: string): Promise<number> {
    const { rows } = await service.pool.query("select from pgboss.job where data ->> 'generationId' = $1", [id]);
    return rows.length;
  }

  it('gives a waiting generation that lost its job a new one, once', async () => {
    const { id } = await service.accept(visitor);
    await service.pool.query('delete from pgboss.job');
    await sweep(service);
    expect(await countJobs(id)).toBe(0);
    later = 61_000;
    await sweep(service);
    await sweep(service);
    expect(await countJobs(id)).toBe(1);
  });

  it('releases a hold whose generation is gone', async () => {
    const { id } = await service.accept(visitor);
    await service.database.deleteFrom('generations').where('id', '=', id).execute();
    expect(await verifyLedger(service.database)).not.toEqual([]);
    await sweep(service);
    expect(await verifyLedger(service.database)).toEqual([]);
  });

  it('removes a file no row owns, once it is an hour old', async () => {
    const key = `${uuidv7()}/${uuidv7()}/original-0123456789abcdef.png`;
    await service.storage.put(key, Buffer.from('left behind'));
    await sweep(service);
    expect(await service.storage.find(key)).toBeDefined();
    later = 3_601_000;
    await sweep(service);
    expect(await service.storage.find(key)).toBeUndefined();
  });

  it('forgets spent challenges and deleted generations in time', async () => {
    const { database } = service;
    const past = new Date(Date.now() - 40 * 24 * 3_600_000);
    await database.insertInto('spent_challenges').values({ nonce: 'n', expires_at: past }).execute();
    const tombstone = { id: uuidv7(), visitor_id: visitor.id, idempotency_key: 'k', deleted_at: past };
    await database.insertInto('deleted_generations').values(tombstone).execute();
    await sweep(service);
    expect(await database.selectFrom('spent_challenges').selectAll().execute()).toEqual([]);
    expect(await database.selectFrom('deleted_generations').selectAll().execute()).toEqual([]);
  });
});
