import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyLedger } from '../credits/verify-ledger.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/create-test-database.ts';
import { claimGeneration } from './claim-generation.ts';
import { finishGeneration } from './finish-generation.ts';
import { requeueLostGenerations } from './requeue-lost-generations.ts';
import { createTestSite } from './testing/create-test-site.ts';
import { createTestVisitor, type TestVisitor } from './testing/create-test-visitor.ts';
import { createFakeEngine, type FakeEngine, hang, succeed } from './testing/fake-engine.ts';
import { readCredits } from './testing/read-credits.ts';
import { startTestService, type TestService } from './testing/start-test-service.ts';
import { hasEnded, untilGeneration } from './testing/until-generation.ts';

const hangingWorker = path.join(import.meta.dirname, 'testing/hanging-worker.ts');

describe('a lost worker', () => {
  let testDatabase: TestDatabase;
  let dataDir: string;
  let engine: FakeEngine;
  let service: TestService;
  let visitor: TestVisitor;

  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'vignette-test-files-'));
  });
  beforeEach(async () => {
    // Of each test's own: what one hands back to the queue is not the next one's work.
    testDatabase = await createTestDatabase();
    engine = createFakeEngine();
    service = await startTestService({ connectionString: testDatabase.connectionString, engine, dataDir });
    visitor = await createTestVisitor(service, await createTestSite(service));
  });
  afterEach(async () => {
    expect(await verifyLedger(service.database)).toEqual([]);
    await service.stop();
    await testDatabase.drop();
  });
  afterAll(() => rm(dataDir, { recursive: true }));

  async function killDuringEngineCall(id: string): Promise<void> {
    const child: ChildProcess = spawn(process.execPath, [hangingWorker, testDatabase.connectionString, dataDir], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const exited = once(child, 'exit');
    const died = exited.then(() => Promise.reject(new Error('the worker ended by itself')));
    await Promise.race([untilGeneration(service, id, (row) => row.engine_task_id !== null), died]);
    child.kill('SIGKILL');
    await died.catch(() => {});
  }

  it('killed during the engine call, costs nothing but an attempt: one hold, one settle, one picture', async () => {
    const { id } = await service.accept(visitor);
    await killDuringEngineCall(id);
    const worker = await service.startWorker();
    const row = await untilGeneration(service, id, hasEnded);
    await worker.stop();
    expect(row).toMatchObject({ status: 'succeeded', attempt: 2, losses: 1 });
    expect(await readCredits(service, id)).toMatchObject({ settled_credits: 2, transactions: ['hold', 'settle'] });
    const images = await service.database.selectFrom('images').select('id').where('generation_id', '=', id).execute();
    expect(images).toHaveLength(1);
  });

  it('may come back late: its pictures no longer count', async () => {
    const { id } = await service.accept(visitor);
    const late = await claimGeneration(service, { generationId: id, worker: 9999 });
    if (!late) throw new Error('nothing to claim');
    await requeueLostGenerations(service, { number: 1, listRunning: () => [] });
    const current = await claimGeneration(service, { generationId: id, worker: 1 });
    expect(await finishGeneration(service, late, { status: 'failed', code: 'engine_failed', reason: '' })).toBe(false);
    expect(await readCredits(service, id)).toMatchObject({ state: 'held' });
    expect(current).toMatchObject({ attempt: 2, losses: 1 });
    expect(await finishGeneration(service, current ?? late, { status: 'cancelled' })).toBe(true);
  });

  it('leaves the task to whoever has taken over', async () => {
    const gaveUp = Promise.withResolvers<void>();
    engine.behave((_, signal) => {
      signal.addEventListener('abort', () => gaveUp.resolve());
      return hang();
    });
    const worker = await service.startWorker();
    const { id } = await service.accept(visitor);
    await untilGeneration(service, id, (row) => row.engine_task_id !== null);
    await service.pool.query('update generations set attempt = attempt + 1 where id = $1', [id]);
    await gaveUp.promise;
    await worker.stop();
    expect(engine.cancelled).toEqual([]);
  });

  it('is told from one that lives: what that one runs is left alone', async () => {
    engine.behave(hang);
    const worker = await service.startWorker();
    const { id } = await service.accept(visitor);
    await untilGeneration(service, id, (row) => row.engine_task_id !== null);
    expect(await requeueLostGenerations(service, { number: -1, listRunning: () => [] })).toBe(0);
    expect(await untilGeneration(service, id, () => true)).toMatchObject({ status: 'running', attempt: 1 });
    await worker.stop();
    expect(await untilGeneration(service, id, () => true)).toMatchObject({ status: 'queued' });
  });

  it('ends a generation that loses worker after worker', async () => {
    const { id } = await service.accept(visitor);
    await service.database.updateTable('generations').set({ losses: 11 }).where('id', '=', id).execute();
    const worker = await service.startWorker();
    const row = await untilGeneration(service, id, hasEnded);
    await worker.stop();
    expect(row).toMatchObject({ status: 'failed', error_code: 'worker_lost' });
    expect(engine.submitted).not.toContainEqual(expect.objectContaining({ id }));
    expect(await readCredits(service, id)).toMatchObject({ state: 'released' });
  });

  it('is what a worker counts as when all its connections are cut; it starts over by itself', async () => {
    const polled = Promise.withResolvers<void>();
    engine.behave(() => {
      polled.resolve();
      return hang();
    });
    const worker = await service.startWorker();
    const { id } = await service.accept(visitor);
    await polled.promise;
    engine.behave(succeed);
    await service.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name in ('vignette-worker', 'vignette-listener')`,
    );
    const row = await untilGeneration(service, id, hasEnded);
    await worker.stop();
    expect(row).toMatchObject({ status: 'succeeded', attempt: 2 });
    expect(await readCredits(service, id)).toMatchObject({ transactions: ['hold', 'settle'] });
  });
});
