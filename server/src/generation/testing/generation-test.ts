import { expect, test } from 'vitest';
import { type Clock, systemClock } from '../../clock/clock.ts';
import { verifyLedger } from '../../credits/verify-ledger.ts';
import { createTestDatabase } from '../../database/testing/create-test-database.ts';
import { createTestSite } from './create-test-site.ts';
import { createTestVisitor } from './create-test-visitor.ts';
import { createFakeEngine } from './fake-engine.ts';
import { startTestService } from './start-test-service.ts';
import { TestWorker } from './test-worker.ts';
import { hasEnded, untilGeneration } from './until-generation.ts';

/**
 * A test that may name a service around a fake engine, a visitor of it, its worker, and `run`, which takes a request to
 * its end. Only what it names is started. Whatever it did, the ledger must be right in the end.
 */
export const generationTest = test
  .extend('testDatabase', { scope: 'file' }, async ({}, { onCleanup }) => {
    const testDatabase = await createTestDatabase();
    onCleanup(() => testDatabase.drop());
    return testDatabase;
  })
  .extend('clock', (): Clock => systemClock)
  .extend('engine', () => createFakeEngine())
  .extend('service', async ({ testDatabase, clock, engine }, { onCleanup }) => {
    const service = await startTestService({ ...testDatabase, clock, engine });
    onCleanup(async () => {
      const wrong = await verifyLedger(service.database);
      await service.stop();
      expect(wrong).toEqual([]);
    });
    return service;
  })
  .extend('visitor', async ({ service }) => createTestVisitor(service, await createTestSite(service)))
  .extend('worker', ({ service }, { onCleanup }) => {
    const worker = new TestWorker(service);
    onCleanup(() => worker.stop());
    return worker;
  })
  .extend('run', ({ service, visitor, worker }) => async (changed: object = {}) => {
    const { id } = await service.accept(visitor, { ...changed });
    await worker.start();
    return untilGeneration(service, id, hasEnded);
  });
