import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import type { EngineStatus } from '../engines/engine.ts';
import { readGeneration } from './read-generation.ts';
import { hang, succeed } from './testing/fake-engine.ts';
import { generationTest } from './testing/generation-test.ts';
import { readCredits } from './testing/read-credits.ts';
import { hasEnded, untilGeneration } from './testing/until-generation.ts';

const settled = { state: 'settled', transactions: ['hold', 'settle'] };
const released = { state: 'released', settled_credits: null, transactions: ['hold', 'release'] };

const it = generationTest.extend(
  'read',
  ({ service, visitor }) =>
    (generationId: string) =>
      readGeneration(service, { generationId, owner: visitor }),
);

describe('runGeneration', () => {
  it('takes a generation to its pictures and settles its hold', async ({ service, run, read }) => {
    const row = await run({ count: 2 });
    expect(row).toMatchObject({ status: 'succeeded', attempt: 1, worker: null, failures: 0, losses: 0 });
    const { images } = await read(row.id);
    expect(images).toHaveLength(2);
    expect(images[0]).toMatchObject({ width: 64, height: 64, digitalSourceType: 'algorithmicMedia' });
    expect(await readCredits(service, row.id)).toEqual({ ...settled, credits: 4, settled_credits: 4 });
  });

  it('hands the engine the whole request under the id of the generation', async ({ engine, run }) => {
    const wish = { negativePrompt: 'red', seed: 7, style: 'plain', language: 'de', fallback: 'poster' };
    const row = await run(wish);
    const plain = { operation: 'create', references: [], width: 64, height: 64, count: 1 };
    expect(engine.submitted).toEqual([{ id: row.id, model: 'fake-1', prompt: 'a grey square', ...plain, ...wish }]);
  });

  it('takes only what arrived, and gives the rest back to the budgets of the day', async ({ engine, service, run }) => {
    engine.behave((request) => succeed({ ...request, count: 1 }));
    const row = await run({ count: 3 });
    expect(await readCredits(service, row.id)).toEqual({ ...settled, credits: 6, settled_credits: 2 });
  });

  it('shows the progress an engine reports', async ({ engine, service, visitor, worker }) => {
    const statuses: EngineStatus[] = [{ state: 'running', progress: 0.4, pollAfterMs: 0 }];
    const reported = Promise.withResolvers<EngineStatus>();
    engine.behave(() => statuses.pop() ?? reported.promise);
    await worker.start();
    const { id } = await service.accept(visitor);
    const row = await untilGeneration(service, id, ({ progress }) => progress !== null);
    expect(row.progress).toBeCloseTo(0.4);
    reported.resolve({ state: 'refused', code: 'content_refused', reason: 'No.' });
    expect((await untilGeneration(service, id, hasEnded)).progress).toBeNull();
  });

  it('gives the credits back, and says why, when the engine refuses', async ({ engine, service, run, read }) => {
    const report = { drawn: [], approximated: [], notUnderstood: [{ words: 'qwerty' }] };
    engine.behave(() => ({ state: 'refused', code: 'no_subject_understood', reason: 'No word known.', report }));
    const row = await run();
    expect(await read(row.id)).toMatchObject({
      status: 'refused',
      error: { code: 'no_subject_understood', reason: 'No word known.' },
      report,
    });
    expect(await readCredits(service, row.id)).toEqual({ ...released, credits: 2 });
  });

  it('gives the credits back when the engine fails for good', async ({ engine, service, run, read }) => {
    engine.behave(() => ({ state: 'failed', code: 'engine_unavailable', reason: 'Closed today.', retryable: false }));
    const row = await run();
    expect((await read(row.id)).error).toEqual({ code: 'engine_unavailable', reason: 'Closed today.' });
    expect(await readCredits(service, row.id)).toEqual({ ...released, credits: 2 });
    expect(engine.submitted).toHaveLength(1);
  });

  it('tries what may pass a second and a third time, then fails', async ({ engine, service, run }) => {
    engine.behave(() => {
      throw new Error('connection reset');
    });
    const row = await run();
    expect(row).toMatchObject({ status: 'failed', error_code: 'engine_failed', attempt: 3, failures: 2 });
    expect(engine.submitted).toHaveLength(3);
    expect(await readCredits(service, row.id)).toEqual({ ...released, credits: 2 });
  });

  it('succeeds when only the first attempt failed', async ({ engine, service, run }) => {
    engine.behave((request) => {
      if (engine.submitted.length > 1) return succeed(request);
      return { state: 'failed', code: 'engine_unavailable', reason: 'Busy.', retryable: true };
    });
    const row = await run();
    expect(row).toMatchObject({ status: 'succeeded', attempt: 2, failures: 1, error_code: null });
    expect(await readCredits(service, row.id)).toEqual({ ...settled, credits: 2, settled_credits: 2 });
  });

  it('fails when the engine sends what is no picture, or nothing', async ({ engine, service, run }) => {
    for (const bytes of [Buffer.from('<html>'), undefined]) {
      const outputs = bytes ? [{ bytes, mediaType: 'image/png' as const }] : [];
      engine.behave(() => ({ state: 'succeeded', outputs }));
      const row = await run();
      expect(row).toMatchObject({ status: 'failed', error_code: 'engine_failed' });
      expect(await readCredits(service, row.id)).toEqual({ ...released, credits: 2 });
    }
  });

  it('ends a task that never ends when its time is over, and tells the engine', async ({
    engine,
    service,
    worker,
    run,
  }) => {
    engine.behave(hang);
    await worker.start({ timeLimitMilliseconds: 20 });
    const row = await run();
    expect(row).toMatchObject({ status: 'failed', error_code: 'engine_timeout' });
    expect(engine.cancelled).toEqual(['task-1']);
    expect(await readCredits(service, row.id)).toEqual({ ...released, credits: 2 });
  });

  it('does not count the time a task stands in the engine’s own line', async ({ engine, worker, run }) => {
    const timeLimitMilliseconds = 1500;
    const statuses: EngineStatus[] = [{ state: 'running', isWaiting: true, pollAfterMs: 0 }];
    engine.behave(async (request) => statuses.pop() ?? delay(timeLimitMilliseconds).then(() => succeed(request)));
    await worker.start({ timeLimitMilliseconds });
    expect(await run()).toMatchObject({ status: 'succeeded', attempt: 1 });
  });

  it('submits again when the engine has forgotten the task of an earlier attempt', async ({
    service,
    visitor,
    worker,
  }) => {
    const { id } = await service.accept(visitor);
    await service.database
      .updateTable('generations')
      .set({ engine_task_id: 'long-gone' })
      .where('id', '=', id)
      .execute();
    await worker.start();
    expect(await untilGeneration(service, id, hasEnded)).toMatchObject({
      status: 'succeeded',
      engine_task_id: 'task-1',
    });
  });

  it('resumes a task that is still known instead of submitting another', async ({
    engine,
    service,
    visitor,
    worker,
  }) => {
    engine.behave(hang);
    await worker.start();
    const { id } = await service.accept(visitor);
    await untilGeneration(service, id, (row) => row.engine_task_id !== null);
    await worker.stop();
    expect(await untilGeneration(service, id, () => true)).toMatchObject({ status: 'queued', worker: null, losses: 0 });
    engine.behave(succeed);
    await worker.start();
    const { status, attempt, losses } = await untilGeneration(service, id, hasEnded);
    // A worker that stops may be given it once more and hands it back again.
    expect([status, attempt > 1, losses]).toEqual(['succeeded', true, 0]);
    expect(engine.submitted).toHaveLength(1);
    expect(engine.cancelled).toEqual([]);
  });
});
