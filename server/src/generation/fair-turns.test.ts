import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyLedger } from '../credits/verify-ledger.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/create-test-database.ts';
import type { SiteOfCaller } from '../grants/caller.ts';
import type { GenerationWorker } from './start-generation-worker.ts';
import { createTestSite } from './testing/create-test-site.ts';
import { createTestVisitor, type TestVisitor } from './testing/create-test-visitor.ts';
import { createFakeEngine, type FakeEngine, hang, succeed } from './testing/fake-engine.ts';
import { startTestService, type TestService } from './testing/start-test-service.ts';
import { hasEnded, untilGeneration } from './testing/until-generation.ts';

describe('an engine that runs inside this server', () => {
  let testDatabase: TestDatabase;
  let engine: FakeEngine;
  let service: TestService;
  let worker: GenerationWorker;
  let site: SiteOfCaller;
  let visitor: TestVisitor;

  beforeEach(async () => {
    testDatabase = await createTestDatabase();
    engine = createFakeEngine();
    service = await startTestService({ connectionString: testDatabase.connectionString, engine });
    site = await createTestSite(service);
    visitor = await createTestVisitor(service, site);
  });
  afterEach(async () => {
    await worker.stop();
    expect(await verifyLedger(service.database)).toEqual([]);
    await service.stop();
    await testDatabase.drop();
  });

  async function acceptMany(by: TestVisitor, count: number): Promise<string[]> {
    const ids: string[] = [];
    for (let made = 0; made < count; made++) ids.push((await service.accept(by)).id);
    return ids;
  }

  const untilAllEnded = (ids: string[]) => Promise.all(ids.map((id) => untilGeneration(service, id, hasEnded)));

  /** Starts the worker with one wish; the others come while it runs. */
  async function startWithFirst(others: number): Promise<string[]> {
    worker = await service.startWorker();
    const { id } = await service.accept(visitor);
    await untilSubmitted(id);
    const rest = await acceptMany(visitor, others);
    await expect.poll(() => readWaitingJobs(rest)).toBe(others);
    return [id, ...rest];
  }

  const untilSubmitted = (id: string) => untilGeneration(service, id, (row) => row.engine_task_id !== null);

  it('takes a stranger right after the first wish of somebody who has twelve, and draws them all', async () => {
    const twelve = await acceptMany(visitor, 12);
    const stranger = await service.accept(await createTestVisitor(service, site));
    worker = await service.startWorker();
    const rows = await untilAllEnded([...twelve, stranger.id]);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['succeeded']));
    const order = engine.submitted.map(({ id }) => id);
    expect(order.indexOf(stranger.id)).toBeLessThanOrEqual(1);
    expect(order.toSorted()).toEqual([...twelve, stranger.id].toSorted());
  });

  it('works on one wish of a visitor at a time; the others are queued meanwhile and never seen to start', async () => {
    engine.behave(hang);
    const [, second = ''] = await startWithFirst(1);
    const stranger = await service.accept(await createTestVisitor(service, site));
    await untilSubmitted(stranger.id);
    const row = await untilGeneration(service, second, () => true);
    expect(row).toMatchObject({ status: 'queued', attempt: 0, started_at: null });
  });

  it('leaves room for others when one network has many visitors', async () => {
    engine.behave(hang);
    const visitors = await Promise.all(Array.from({ length: 10 }, () => createTestVisitor(service, site)));
    for (const one of visitors) await service.accept(one);
    const elsewhere = await service.accept(visitor, { from: '192.0.2.1' });
    worker = await service.startWorker();
    await untilSubmitted(elsewhere.id);
    await expect.poll(() => readWaitingJobs()).toBe(7);
    expect(engine.submitted).toHaveLength(4);
  });

  it('goes on with the next when the one whose turn it is was cancelled', async () => {
    const release = Promise.withResolvers<void>();
    engine.behave(async (request) => release.promise.then(() => succeed(request)));
    const [first = '', second = '', third = ''] = await startWithFirst(2);
    await service.call(`/v1/generations/${second}/cancel`, { visitor, method: 'POST' });
    release.resolve();
    expect((await untilAllEnded([first, second, third])).map(({ status }) => status)).toEqual([
      'succeeded',
      'cancelled',
      'succeeded',
    ]);
  });

  it('finds again what waited for its turn when its worker was lost', async () => {
    engine.behave(hang);
    const ids = await startWithFirst(2);
    await worker.stop();
    engine.behave(succeed);
    await service.pool.query(`update pgboss.job set start_after = now() where state = 'created'`);
    worker = await service.startWorker();
    const rows = await untilAllEnded(ids);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['succeeded']));
  });

  /** Jobs that were put off. */
  async function readWaitingJobs(ids?: string[]): Promise<number> {
    const { rows } = await service.pool.query<{ count: number }>(
      `select count(distinct data ->> 'generationId')::integer as count from pgboss.job
        where state = 'created' and start_after > now() and ($1::text[] is null or data ->> 'generationId' = any($1))`,
      [ids],
    );
    return rows[0]?.count ?? 0;
  }
});
