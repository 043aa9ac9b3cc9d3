import type { Receipt } from '@vignette/server/contract';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyLedger } from '../credits/verify-ledger.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/create-test-database.ts';
import type { GenerationWorker } from './start-generation-worker.ts';
import { createTestSite } from './testing/create-test-site.ts';
import { createTestVisitor, type TestVisitor } from './testing/create-test-visitor.ts';
import { createFakeEngine, type FakeEngine, hang } from './testing/fake-engine.ts';
import { readCredits } from './testing/read-credits.ts';
import { startTestService, type TestService } from './testing/start-test-service.ts';
import { hasEnded, untilGeneration } from './testing/until-generation.ts';

describe('deleteGeneration', () => {
  let testDatabase: TestDatabase;
  let engine: FakeEngine;
  let service: TestService;
  let worker: GenerationWorker;
  let visitor: TestVisitor;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
  });
  beforeEach(async () => {
    engine = createFakeEngine();
    service = await startTestService({ connectionString: testDatabase.connectionString, engine });
    visitor = await createTestVisitor(service, await createTestSite(service));
    worker = await service.startWorker();
  });
  afterEach(async () => {
    await worker.stop();
    expect(await verifyLedger(service.database)).toEqual([]);
    await service.stop();
  });
  afterAll(() => testDatabase.drop());

  const remove = (id: string, by = visitor) => service.call(`/v1/generations/${id}`, { visitor: by, method: 'DELETE' });

  async function countFiles(): Promise<number> {
    let count = 0;
    for await (const file of service.storage.list()) count += file.key.length > 0 ? 1 : 0;
    return count;
  }

  it('removes rows, files and jobs, and the receipt counts them store by store', async () => {
    const { id } = await service.accept(visitor, { count: 2 });
    await untilGeneration(service, id, hasEnded);
    const files = await countFiles();
    expect(files).toBeGreaterThan(0);
    const receipt = (await (await remove(id)).json()) as Receipt;
    expect(receipt).toMatchObject({ id, stores: [{ items: 1 + 2 + files }, { items: files }, { items: 1 }] });
    expect(await countFiles()).toBe(0);
    expect((await service.call(`/v1/generations/${id}`, { visitor })).status).toBe(404);
    expect((await remove(id)).status).toBe(404);
    const { rows } = await service.pool.query("select from pgboss.job where data ->> 'generationId' = $1", [id]);
    expect(rows).toEqual([]);
  });

  it('leaves its key used: sent again, the request makes and costs nothing', async () => {
    const { id } = await service.accept(visitor, { key: 'sent-twice' });
    await untilGeneration(service, id, hasEnded);
    await remove(id);
    await expect(service.accept(visitor, { key: 'sent-twice' })).rejects.toThrow('idempotency_key_reused');
    const holds = await service.database
      .selectFrom('holds')
      .where('visitor_id', '=', visitor.id)
      .select('credits')
      .execute();
    expect(holds).toHaveLength(1);
  });

  it('keeps the ledger: what was paid stays paid', async () => {
    const { id } = await service.accept(visitor);
    await untilGeneration(service, id, hasEnded);
    await remove(id);
    expect(await readCredits(service, id)).toMatchObject({ settled_credits: 2, transactions: ['hold', 'settle'] });
  });

  it('stops a running one first: its engine is told, its credits come back', async () => {
    engine.behave(hang);
    const { id } = await service.accept(visitor);
    await untilGeneration(service, id, (row) => row.engine_task_id !== null);
    const told = Promise.withResolvers<string>();
    engine.cancel = async (taskId) => told.resolve(taskId);
    expect((await remove(id)).status).toBe(200);
    expect(await told.promise).toBe('task-1');
    expect(await readCredits(service, id)).toMatchObject({ state: 'released' });
  });

  it('does not know what is somebody else’s', async () => {
    const { id } = await service.accept(visitor);
    const stranger = await createTestVisitor(service, visitor.site);
    expect((await remove(id, stranger)).status).toBe(404);
    expect((await service.call('/v1/generations/nonsense', { visitor, method: 'DELETE' })).status).toBe(404);
    await untilGeneration(service, id, hasEnded);
  });
});
