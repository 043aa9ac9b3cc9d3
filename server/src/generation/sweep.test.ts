import { uuidv7 } from 'uuidv7';
import { describe, expect } from 'vitest';
import { verifyLedger } from '../credits/verify-ledger.ts';
import { sweep } from './sweep.ts';
import { generationTest } from './testing/generation-test.ts';
import type { TestService } from './testing/start-test-service.ts';

const it = generationTest
  .extend('moment', () => ({ later: 0 }))
  .extend('clock', ({ moment }) => ({ now: () => new Date(Date.now() + moment.later) }));

async function countJobs({ pool }: TestService, id: string): Promise<number> {
  const { rows } = await pool.query("select from pgboss.job where data ->> 'generationId' = $1", [id]);
  return rows.length;
}

describe('sweep', () => {
  it('gives a waiting generation that lost its job a new one, once', async ({ moment, service, visitor }) => {
    const { id } = await service.accept(visitor);
    await service.pool.query('delete from pgboss.job');
    await sweep(service);
    expect(await countJobs(service, id)).toBe(0);
    moment.later = 61_000;
    await sweep(service);
    await sweep(service);
    expect(await countJobs(service, id)).toBe(1);
  });

  it('releases a hold whose generation is gone', async ({ service, visitor }) => {
    const { id } = await service.accept(visitor);
    await service.database.deleteFrom('generations').where('id', '=', id).execute();
    expect(await verifyLedger(service.database)).not.toEqual([]);
    await sweep(service);
    expect(await verifyLedger(service.database)).toEqual([]);
  });

  it('removes a file no row owns, once it is an hour old', async ({ moment, service }) => {
    const key = `${uuidv7()}/${uuidv7()}/original-0123456789abcdef.png`;
    await service.storage.put(key, Buffer.from('left behind'));
    await sweep(service);
    expect(await service.storage.find(key)).toBeDefined();
    moment.later = 3_601_000;
    await sweep(service);
    expect(await service.storage.find(key)).toBeUndefined();
  });

  it('forgets spent challenges and deleted generations in time', async ({ service, visitor }) => {
    const { database } = service;
    const past = new Date(Date.now() - 40 * 24 * 3_600_000);
    await database.insertInto('spent_challenges').values({ nonce: 'n', expires_at: past }).execute();
    const tombstone = {
      id: uuidv7(),
      owner_id: visitor.ownerId,
      site_id: visitor.siteId,
      idempotency_key: 'k',
      deleted_at: past,
    };
    await database.insertInto('deleted_generations').values(tombstone).execute();
    await sweep(service);
    expect(await database.selectFrom('spent_challenges').selectAll().execute()).toEqual([]);
    expect(await database.selectFrom('deleted_generations').selectAll().execute()).toEqual([]);
  });
});
