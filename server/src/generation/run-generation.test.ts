import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyLedger } from '../credits/verify-ledger.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/create-test-database.ts';
import type { AuthenticatedVisitor } from '../sites/authenticated-visitor.ts';
import type { GenerationRow } from './generation-row.ts';
import { readGeneration } from './read-generation.ts';
import type { GenerationWorker } from './start-generation-worker.ts';
import { createFakeEngine, type FakeEngine } from './testing/fake-engine.ts';
import { createTestSite, createTestVisitor, startTestService, type TestService } from './testing/start-test-service.ts';
import { hasEnded, untilGeneration } from './testing/until-generation.ts';

describe('runGeneration', () => {
  let testDatabase: TestDatabase;
  let engine: FakeEngine;
  let service: TestService;
  let worker: GenerationWorker;
  let visitor: AuthenticatedVisitor;

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
    expect(await verifyLedger(service.database)).toEqual([]);
    await worker.stop();
    await service.stop();
  });
  afterAll(() => testDatabase.drop());

  async function run(): Promise<GenerationRow> {
    const { id } = await service.accept({ visitor });
    return untilGeneration(service, id, hasEnded);
  }

  it('takes a generation to its pictures and settles its hold', async () => {
    const row = await run();
    expect(row).toMatchObject({ status: 'succeeded', attempt: 1, worker: null });
    const generation = await readGeneration(service, { generationId: row.id, visitorId: visitor.id });
    expect(generation.images).toHaveLength(1);
    const hold = await service.database
      .selectFrom('holds')
      .selectAll()
      .where('generation_id', '=', row.id)
      .executeTakeFirst();
    expect(hold).toMatchObject({ state: 'settled', credits: 2, settled_credits: 2 });
  });
});
