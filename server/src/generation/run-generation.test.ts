import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyLedger } from '../credits/verify-ledger.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/create-test-database.ts';
import type { EngineStatus } from '../engines/engine.ts';
import { readGeneration } from './read-generation.ts';
import type { GenerationWorker } from './start-generation-worker.ts';
import { createTestSite } from './testing/create-test-site.ts';
import { createTestVisitor, type TestVisitor } from './testing/create-test-visitor.ts';
import { createFakeEngine, type FakeEngine, hang, succeed } from './testing/fake-engine.ts';
import { readCredits } from './testing/read-credits.ts';
import { startTestService, type TestService } from './testing/start-test-service.ts';
import { hasEnded, untilGeneration } from './testing/until-generation.ts';

const settled = { state: 'settled', transactions: ['hold', 'settle'] };
const released = { state: 'released', settled_credits: null, transactions: ['hold', 'release'] };

describe('runGeneration', () => {
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
    worker = await service.startWorker({ timeLimitMilliseconds: 60_000 });
  });
  afterEach(async () => {
    await worker.stop();
    expect(await verifyLedger(service.database)).toEqual([]);
    await service.stop();
  });
  afterAll(() => testDatabase.drop());

  async function run(changed = {}) {
    const { id } = await service.accept(visitor, changed);
    const row = await untilGeneration(service, id, hasEnded);
    return { row, generation: await readGeneration(service, { generationId: id, visitorId: visitor.id }) };
  }

  it('takes a generation to its pictures and settles its hold', async () => {
    const { row, generation } = await run({ count: 2 });
    expect(row).toMatchObject({ status: 'succeeded', attempt: 1, worker: null, failures: 0, losses: 0 });
    expect(generation.images).toHaveLength(2);
    expect(generation.images[0]).toMatchObject({ width: 64, height: 64, digitalSourceType: 'algorithmicMedia' });
    expect(await readCredits(service, row.id)).toEqual({ ...settled, credits: 4, settled_credits: 4 });
  });

  it('hands the engine the whole request under the id of the generation', async () => {
    const wish = { negativePrompt: 'red', seed: 7, style: 'plain', language: 'de', fallback: 'poster' };
    const { row } = await run(wish);
    const plain = { operation: 'create', references: [], width: 64, height: 64, count: 1 };
    expect(engine.submitted).toEqual([{ id: row.id, model: 'fake-1', prompt: 'a grey square', ...plain, ...wish }]);
  });

  it('takes only what arrived, and gives the rest back to the budgets of the day', async () => {
    engine.behave((request) => succeed({ ...request, count: 1 }));
    const { row } = await run({ count: 3 });
    expect(await readCredits(service, row.id)).toEqual({ ...settled, credits: 6, settled_credits: 2 });
  });

  it('shows the progress an engine reports', async () => {
    const statuses: EngineStatus[] = [{ state: 'running', progress: 0.4, pollAfterMs: 0 }];
    const reported = Promise.withResolvers<EngineStatus>();
    engine.behave(() => statuses.pop() ?? reported.promise);
    const { id } = await service.accept(visitor);
    const row = await untilGeneration(service, id, ({ progress }) => progress !== null);
    expect(row.progress).toBeCloseTo(0.4);
    reported.resolve({ state: 'refused', code: 'content_refused', reason: 'No.' });
    expect((await untilGeneration(service, id, hasEnded)).progress).toBeNull();
  });

  it('gives the credits back, and says why, when the engine refuses', async () => {
    const report = { drawn: [], approximated: [], notUnderstood: [{ words: 'qwerty' }] };
    engine.behave(() => ({ state: 'refused', code: 'no_subject_understood', reason: 'No word known.', report }));
    const { row, generation } = await run();
    expect(generation).toMatchObject({
      status: 'refused',
      error: { code: 'no_subject_understood', reason: 'No word known.' },
      report,
    });
    expect(await readCredits(service, row.id)).toEqual({ ...released, credits: 2 });
  });

  it('gives the credits back when the engine fails for good', async () => {
    engine.behave(() => ({ state: 'failed', code: 'engine_unavailable', reason: 'Closed today.', retryable: false }));
    const { row, generation } = await run();
    expect(generation.error).toEqual({ code: 'engine_unavailable', reason: 'Closed today.' });
    expect(await readCredits(service, row.id)).toEqual({ ...released, credits: 2 });
    expect(engine.submitted).toHaveLength(1);
  });

  it('tries what may pass a second and a third time, then fails', async () => {
    engine.behave(() => {
      throw new Error('connection reset');
    });
    const { row } = await run();
    expect(row).toMatchObject({ status: 'failed', error_code: 'engine_failed', attempt: 3, failures: 2 });
    expect(engine.submitted).toHaveLength(3);
    expect(await readCredits(service, row.id)).toEqual({ ...released, credits: 2 });
  });

  it('succeeds when only the first attempt failed', async () => {
    engine.behave((request) => {
      if (engine.submitted.length > 1) return succeed(request);
      return { state: 'failed', code: 'engine_unavailable', reason: 'Busy.', retryable: true };
    });
    const { row } = await run();
    expect(row).toMatchObject({ status: 'succeeded', attempt: 2, failures: 1, error_code: null });
    expect(await readCredits(service, row.id)).toEqual({ ...settled, credits: 2, settled_credits: 2 });
  });

  it('fails when the engine sends what is no picture, or nothing', async () => {
    for (const bytes of [Buffer.from('<html>'), undefined]) {
      const outputs = bytes ? [{ bytes, mediaType: 'image/png' as const }] : [];
      engine.behave(() => ({ state: 'succeeded', outputs }));
      const { row } = await run();
      expect(row).toMatchObject({ status: 'failed', error_code: 'engine_failed' });
      expect(await readCredits(service, row.id)).toEqual({ ...released, credits: 2 });
    }
  });

  it('ends a task that never ends when its time is over, and tells the engine', async () => {
    await worker.stop();
    engine.behave(hang);
    worker = await service.startWorker({ timeLimitMilliseconds: 20 });
    const { row } = await run();
    expect(row).toMatchObject({ status: 'failed', error_code: 'engine_timeout' });
    expect(engine.cancelled).toEqual(['task-1']);
    expect(await readCredits(service, row.id)).toEqual({ ...released, credits: 2 });
  });

  it('does not count the time a task stands in the engine’s own line', async () => {
    await worker.stop();
    const timeLimitMilliseconds = 1500;
    const statuses: EngineStatus[] = [{ state: 'running', isWaiting: true, pollAfterMs: 0 }];
    engine.behave(async (request) => statuses.pop() ?? delay(timeLimitMilliseconds).then(() => succeed(request)));
    worker = await service.startWorker({ timeLimitMilliseconds });
    expect((await run()).row).toMatchObject({ status: 'succeeded', attempt: 1 });
  });

  it('submits again when the engine has forgotten the task of an earlier attempt', async () => {
    await worker.stop();
    const { id } = await service.accept(visitor);
    await service.database
      .updateTable('generations')
      .set({ engine_task_id: 'long-gone' })
      .where('id', '=', id)
      .execute();
    worker = await service.startWorker();
    expect(await untilGeneration(service, id, hasEnded)).toMatchObject({
      status: 'succeeded',
      engine_task_id: 'task-1',
    });
  });

  it('resumes a task that is still known instead of submitting another', async () => {
    engine.behave(hang);
    const { id } = await service.accept(visitor);
    await untilGeneration(service, id, (row) => row.engine_task_id !== null);
    await worker.stop();
    expect(await untilGeneration(service, id, () => true)).toMatchObject({ status: 'queued', worker: null, losses: 0 });
    engine.behave(succeed);
    worker = await service.startWorker();
    expect(await untilGeneration(service, id, hasEnded)).toMatchObject({ status: 'succeeded', attempt: 2 });
    expect(engine.submitted).toHaveLength(1);
    expect(engine.cancelled).toEqual([]);
  });
});
