import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyLedger } from '../credits/verify-ledger.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/create-test-database.ts';
import { pauseEngine } from '../engines/admission/pause-engine.ts';
import { resumeEngine } from '../engines/admission/resume-engine.ts';
import type { OpenAiDouble } from '../engines/testing/openai-double/start-openai-double.ts';
import type { GenerationWorker } from './start-generation-worker.ts';
import { createTestSite } from './testing/create-test-site.ts';
import { createTestVisitor, type TestVisitor } from './testing/create-test-visitor.ts';
import { openOpenAiTrial } from './testing/open-openai-trial.ts';
import { readCredits } from './testing/read-credits.ts';
import { startTestService, type TestService } from './testing/start-test-service.ts';
import { type Trial, trialPrice } from './testing/trial.ts';
import { hasEnded, untilGeneration } from './testing/until-generation.ts';

const name = 'limited';
const day = 86_400_000;
/** Far from where one day of the books ends and the next begins. */
const noon = Math.floor(Date.now() / day) * day + day / 2;
const failuresToClose = 5;

describe('an engine whose operator limits it', () => {
  let testDatabase: TestDatabase;
  let trial: Trial<OpenAiDouble>;
  let service: TestService;
  let worker: GenerationWorker;
  let visitor: TestVisitor;
  let ahead: number;

  beforeEach(async () => {
    ahead = 0;
    testDatabase = await createTestDatabase();
    trial = await openOpenAiTrial({ name, behaviour: 'plain', dailyCostMicros: 2 * trialPrice.costMicros });
    service = await startTestService({
      connectionString: testDatabase.connectionString,
      engine: trial.engine,
      clock: { now: () => new Date(noon + ahead) },
    });
    visitor = await createTestVisitor(service, await createTestSite(service), new Date(Date.now() + 3 * day));
    worker = await service.startWorker();
  });
  afterEach(async () => {
    await worker.stop();
    expect(await verifyLedger(service.database)).toEqual([]);
    await service.stop();
    await trial.close();
    await testDatabase.drop();
  });

  const accept = () => service.accept(visitor, { model: name });

  async function run() {
    const { id } = await accept();
    return untilGeneration(service, id, hasEnded);
  }

  async function readJob(generationId: string) {
    const { rows } = await service.pool.query<{ waits: number }>(
      `select extract(epoch from start_after - now())::float as waits from pgboss.job
        where state = 'created' and data ->> 'generationId' = $1`,
      [generationId],
    );
    return rows[0];
  }

  it('takes no request while it is paused, and holds nothing; what was taken before is still known', async () => {
    const first = await service.accept(visitor, { model: name, key: 'before' });
    await untilGeneration(service, first.id, hasEnded);
    await pauseEngine(service, name, 'maintenance');
    const refused = await service.post(visitor, { model: name });
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ code: 'engine_paused', field: 'model' });
    expect(await service.database.selectFrom('holds').select('generation_id').execute()).toHaveLength(1);
    expect((await service.accept(visitor, { model: name, key: 'before' })).id).toBe(first.id);
    await resumeEngine(service, name);
    expect(await run()).toMatchObject({ status: 'succeeded' });
  });

  it('is asked for no more than its money of the day buys, and pays again the next day', async () => {
    expect(await run()).toMatchObject({ status: 'succeeded' });
    expect(await run()).toMatchObject({ status: 'succeeded' });
    const third = await run();
    expect(third).toMatchObject({ status: 'failed', error_code: 'engine_paused' });
    expect(await readCredits(service, third.id)).toMatchObject({ transactions: ['hold', 'release'] });
    expect(trial.countSeen()).toEqual({ asked: 2 });
    ahead = day;
    expect(await run()).toMatchObject({ status: 'succeeded' });
    expect(trial.countSeen()).toEqual({ asked: 3 });
  });

  it('is left alone after five failures in a row, and asked again half a minute later', async () => {
    trial.double.behave('status-401');
    for (let failure = 1; failure <= failuresToClose; failure++) {
      expect(await run()).toMatchObject({ status: 'failed', error_code: 'engine_unavailable' });
    }
    trial.double.behave('plain');
    const { id } = await accept();
    await expect.poll(() => readJob(id).then((job) => job?.waits ?? 0)).toBeGreaterThan(10);
    expect(await untilGeneration(service, id, () => true)).toMatchObject({ status: 'queued', attempt: 0 });
    expect(await readCredits(service, id)).toMatchObject({ state: 'held' });
    expect(trial.countSeen()).toEqual({ asked: failuresToClose });
    ahead = 31_000;
    await service.pool.query(`update pgboss.job set start_after = now() where state = 'created'`);
    expect(await untilGeneration(service, id, hasEnded)).toMatchObject({ status: 'succeeded' });
    expect(trial.countSeen()).toEqual({ asked: failuresToClose + 1 });
  });
});
