import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyLedger } from '../credits/verify-ledger.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/create-test-database.ts';
import { pauseEngine } from '../engines/admission/pause-engine.ts';
import type { EngineFailure, EngineLimits } from '../engines/engine.ts';
import type { GenerationWorker } from './start-generation-worker.ts';
import { createTestSite } from './testing/create-test-site.ts';
import { createTestVisitor, type TestVisitor } from './testing/create-test-visitor.ts';
import { createFakeEngine, type FakeEngine, type FakeEngineOptions, hang, succeed } from './testing/fake-engine.ts';
import { readCredits } from './testing/read-credits.ts';
import { startTestService, type TestService } from './testing/start-test-service.ts';
import { hasEnded, untilGeneration } from './testing/until-generation.ts';

const limits: EngineLimits = { concurrency: 2, timeLimitMs: 60_000 };
const answerLost: EngineFailure = {
  state: 'failed',
  code: 'engine_timeout',
  reason: 'No answer came.',
  retryable: true,
  isUnknown: true,
};

describe('a generation by a paid engine', () => {
  let testDatabase: TestDatabase;
  let engine: FakeEngine;
  let service: TestService;
  let worker: GenerationWorker | undefined;
  let visitor: TestVisitor;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
  });
  beforeEach(() => {
    worker = undefined;
  });
  afterEach(async () => {
    await worker?.stop();
    expect(await verifyLedger(service.database)).toEqual([]);
    for (const table of ['engine_states', 'engine_calls', 'engine_days'] as const) {
      await service.database.deleteFrom(table).execute();
    }
    await service.stop();
  });
  afterAll(() => testDatabase.drop());

  async function start(options: FakeEngineOptions = {}) {
    engine = createFakeEngine({ limits, costMicros: 40_000, ...options });
    service = await startTestService({ connectionString: testDatabase.connectionString, engine });
    visitor = await createTestVisitor(service, await createTestSite(service));
  }

  async function run(changed = {}) {
    const { id } = await service.accept(visitor, changed);
    worker ??= await service.startWorker();
    return untilGeneration(service, id, hasEnded);
  }

  function readCalls(generationId: string) {
    return service.database
      .selectFrom('engine_calls')
      .select(['state', 'cost_micros', 'task_id'])
      .where('generation_id', '=', generationId)
      .orderBy('started_at')
      .execute();
  }

  async function callBack(body: object) {
    const { pathname } = new URL(engine.submitted.at(-1)?.callbackUrl ?? '');
    return service.app.request(pathname, { method: 'POST', body: JSON.stringify(body) });
  }

  it('is on the books of the operator and costs the person its price', async () => {
    await start();
    const row = await run({ count: 2 });
    expect(await readCalls(row.id)).toEqual([{ state: 'succeeded', cost_micros: 80_000, task_id: 'task-1' }]);
    expect(await readCredits(service, row.id)).toMatchObject({ state: 'settled', settled_credits: 4 });
  });

  it('costs the operator nothing when the engine refuses', async () => {
    await start();
    engine.behave(() => ({ state: 'refused', code: 'content_refused', reason: 'No.' }));
    const row = await run();
    expect(await readCalls(row.id)).toEqual([{ state: 'refused', cost_micros: 0, task_id: 'task-1' }]);
  });

  it('makes a lost call again where nothing can be asked about it, at the operator’s cost', async () => {
    await start();
    engine.answerSubmissions(async (taskId) =>
      engine.submitted.length === 1 ? { ...answerLost, code: 'engine_failed' } : { state: 'submitted', taskId },
    );
    const row = await run();
    expect(row.status).toBe('succeeded');
    expect((await readCalls(row.id)).map(({ state }) => state)).toEqual(['unknown', 'succeeded']);
    expect((await readCalls(row.id)).map((call) => call.cost_micros)).toEqual([40_000, 40_000]);
    expect(await readCredits(service, row.id)).toMatchObject({ transactions: ['hold', 'settle'], settled_credits: 2 });
  });

  it('finds a lost task by its callback and never makes a second one', async () => {
    await start({ afterLoss: 'reconcile' });
    const submitted = Promise.withResolvers<void>();
    engine.answerSubmissions(async () => {
      submitted.resolve();
      return answerLost;
    });
    const { id } = await service.accept(visitor);
    worker = await service.startWorker();
    await submitted.promise;
    expect((await callBack({ task: 'task-1' })).status).toBe(204);
    expect((await untilGeneration(service, id, hasEnded)).status).toBe('succeeded');
    expect(engine.submitted).toHaveLength(1);
    expect(await readCalls(id)).toMatchObject([{ state: 'succeeded', task_id: 'task-1' }]);
  });

  it('gives a lost task up, and the credits back, when no callback comes in time', async () => {
    await start({ afterLoss: 'reconcile', limits: { ...limits, timeLimitMs: 300 } });
    engine.answerSubmissions(async () => answerLost);
    const row = await run();
    expect(row).toMatchObject({ status: 'failed', error_code: 'engine_timeout' });
    expect(engine.submitted).toHaveLength(1);
    expect(await readCalls(row.id)).toMatchObject([{ state: 'unknown', cost_micros: 40_000 }]);
    expect(await readCredits(service, row.id)).toMatchObject({ state: 'released' });
    expect((await callBack({ task: 'task-1' })).status).toBe(204);
    expect(await readCredits(service, row.id)).toMatchObject({ transactions: ['hold', 'release'] });
  });

  it('asks the engine at once when it calls, and believes nothing the call says', async () => {
    await start({ afterLoss: 'reconcile' });
    let polls = 0;
    engine.behave((request) => {
      polls += 1;
      return polls < 2 ? { state: 'running', pollAfterMs: 3_600_000 } : succeed(request);
    });
    const { id } = await service.accept(visitor);
    worker = await service.startWorker();
    await untilGeneration(service, id, (row) => row.engine_task_id !== null);
    expect((await callBack({ task: 'another' })).status).toBe(204);
    expect((await callBack({ task: 'task-1' })).status).toBe(204);
    expect((await callBack({ task: 'task-1' })).status).toBe(204);
    expect((await untilGeneration(service, id, hasEnded)).status).toBe('succeeded');
    expect(await readCalls(id)).toMatchObject([{ state: 'succeeded', task_id: 'task-1' }]);
  });

  it('answers no callback that does not carry the signature of its call', async () => {
    await start({ afterLoss: 'reconcile' });
    engine.behave(hang);
    const { id } = await service.accept(visitor);
    worker = await service.startWorker();
    await untilGeneration(service, id, (row) => row.engine_task_id !== null);
    const { pathname } = new URL(engine.submitted[0]?.callbackUrl ?? '');
    for (const forged of [pathname.slice(0, -1), `${pathname}x`, pathname.replace('fake', 'other')]) {
      const response = await service.app.request(forged, { method: 'POST', body: '{"task":"task-1"}' });
      expect(response.status).toBe(404);
    }
    expect((await service.app.request(pathname, { method: 'POST', body: 'not JSON' })).status).toBe(400);
    const call = service.database.selectFrom('engine_calls').select('called_back_at').where('generation_id', '=', id);
    expect(await call.executeTakeFirst()).toEqual({ called_back_at: null });
    await service.call(`/v1/generations/${id}/cancel`, { visitor, method: 'POST' });
    await untilGeneration(service, id, hasEnded);
  });

  it('keeps the engine’s task when the pictures cannot be stored, and stores them at the next attempt', async () => {
    await start();
    const put = service.storage.put.bind(service.storage);
    let isFull = true;
    service.storage.put = async (key, bytes) => {
      if (!isFull) return put(key, bytes);
      isFull = false;
      throw new Error('no space left');
    };
    const row = await run();
    expect(row).toMatchObject({ status: 'succeeded', failures: 1 });
    expect(engine.submitted).toHaveLength(1);
    expect(await readCalls(row.id)).toMatchObject([{ state: 'succeeded', cost_micros: 40_000 }]);
  });

  it('is not accepted, and not offered, while the operator has paused the engine', async () => {
    await start();
    await pauseEngine({ database: service.database, clock: service.clock }, engine.name, 'maintenance');
    const response = await service.post(visitor);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ code: 'engine_paused' });
    expect(await (await service.call('/v1/models', { visitor })).json()).toEqual({ items: [] });
  });

  it('ends unpaid when the engine is paused before its turn', async () => {
    await start();
    const { id } = await service.accept(visitor);
    await pauseEngine({ database: service.database, clock: service.clock }, engine.name, 'maintenance');
    worker = await service.startWorker();
    expect(await untilGeneration(service, id, hasEnded)).toMatchObject({
      status: 'failed',
      error_code: 'engine_paused',
    });
    expect(engine.submitted).toHaveLength(0);
    expect(await readCredits(service, id)).toMatchObject({ state: 'released' });
  });

  it('cannot be stopped again and again at the operator’s cost: what was begun counts against the budgets', async () => {
    await start();
    visitor = await createTestVisitor(service, await createTestSite(service, { visitorDailyCredits: 4 }));
    const other = await createTestVisitor(service, visitor.site);
    engine.behave(hang);
    worker = await service.startWorker();
    for (const end of [
      { path: '/cancel', method: 'POST' },
      { path: '', method: 'DELETE' },
    ]) {
      const { id } = await service.accept(visitor);
      await untilGeneration(service, id, (row) => row.engine_task_id !== null);
      await service.call(`/v1/generations/${id}${end.path}`, { visitor, method: end.method });
    }
    const response = await service.post(visitor);
    expect(response.status).toBe(402);
    expect(await response.json()).toMatchObject({ code: 'visitor_budget_exhausted' });
    expect(engine.submitted).toHaveLength(2);
    expect((await service.post(other)).status).toBe(202);
  });

  it('may be stopped for nothing as long as no engine was asked', async () => {
    await start();
    visitor = await createTestVisitor(service, await createTestSite(service, { visitorDailyCredits: 2 }));
    for (let round = 0; round < 3; round += 1) {
      const { id } = await service.accept(visitor);
      await service.call(`/v1/generations/${id}/cancel`, { visitor, method: 'POST' });
    }
    expect((await run()).status).toBe('succeeded');
  });

  it('is refused by the ceiling of the day before anything is asked of the engine', async () => {
    await start({ limits: { ...limits, dailyCostMicros: 39_999 } });
    expect(await run()).toMatchObject({ status: 'failed', error_code: 'engine_paused' });
    expect(engine.submitted).toHaveLength(0);
  });

  it('stays queued while the engine has no room', async () => {
    await start({ limits: { ...limits, concurrency: 1 } });
    const release = Promise.withResolvers<void>();
    engine.behave(async (request) => {
      await release.promise;
      return succeed(request);
    });
    const first = await service.accept(visitor);
    worker = await service.startWorker({ concurrency: 4 });
    await untilGeneration(service, first.id, (row) => row.engine_task_id !== null);
    const second = await service.accept(visitor);
    release.resolve();
    expect(await untilGeneration(service, second.id, hasEnded)).toMatchObject({ status: 'succeeded' });
    expect(engine.submitted).toHaveLength(2);
  });

  it('does not keep others from an engine because one person’s wishes fail', async () => {
    await start();
    engine.behave(() => ({ state: 'failed', code: 'engine_failed', reason: 'Not this.', retryable: false }));
    for (let count = 0; count < 6; count++) await run();
    engine.behave(succeed);
    expect(await run()).toMatchObject({ status: 'succeeded' });
  });

  it('leaves a long pause to the person', async () => {
    await start();
    engine.answerSubmissions(async () => ({
      ...{ state: 'failed', code: 'engine_busy', reason: 'Too many requests.', retryable: true },
      retryAfterMs: 3_600_000,
    }));
    expect(await run()).toMatchObject({ status: 'failed', error_code: 'engine_busy', failures: 0 });
  });
});
