import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMetrics } from '../../observability/create-metrics.ts';
import { beginCall } from './begin-call.ts';
import { pauseEngine } from './pause-engine.ts';
import { openTestBooks, type TestBooks } from './testing/open-test-books.ts';

describe('beginCall', () => {
  let books: TestBooks;

  beforeAll(async () => {
    books = await openTestBooks();
  });
  afterAll(() => books.close());

  it('puts the call on the books with its estimate', async () => {
    const engine = books.createEngine();
    const generationId = uuidv7();
    const callId = await engine.open({ costMicros: 42_000, outputs: 3, generationId });
    const row = await books.database.selectFrom('engine_calls').selectAll().where('id', '=', callId).executeTakeFirst();
    expect(row).toEqual({
      id: callId,
      generation_id: generationId,
      engine: engine.name,
      model: 'model',
      day: '2026-11-20',
      state: 'open',
      task_id: null,
      cost_micros: 126_000,
      started_at: books.clock.now(),
      called_back_at: null,
      ended_at: null,
    });
    expect(await engine.readDays()).toEqual([{ day: '2026-11-20', booked: 126_000, summed: 126_000 }]);
  });

  it('lets as many calls be open as the engine may have, of fifty that begin in several processes at once', async () => {
    const engine = books.createEngine({ concurrency: 7 });
    const answers = await Promise.all(Array.from({ length: 50 }, () => engine.begin()));
    const refused = answers.filter((answer) => 'refused' in answer);
    expect(refused).toHaveLength(43);
    expect(new Set(refused.map(({ why }) => why))).toEqual(new Set(['concurrency']));
    expect(refused[0]).toMatchObject({ refused: 'engine_busy', retryAfterMs: 1_500 });
  });

  it('has room again when a call ends', async () => {
    const engine = books.createEngine({ concurrency: 1 });
    const callId = await engine.open();
    await engine.refuse();
    await engine.end(callId, { state: 'succeeded' });
    await engine.open();
  });

  it('spends the day’s money to the last millionth, and nothing more, whoever asks at once', async () => {
    const engine = books.createEngine({ dailyCostMicros: 1_000 });
    const answers = await Promise.all(Array.from({ length: 30 }, () => engine.begin({ costMicros: 50, outputs: 2 })));
    const refused = answers.filter((answer) => 'refused' in answer);
    expect(refused).toHaveLength(20);
    expect(refused[0]).toEqual({ refused: 'engine_paused', why: 'ceiling' });
    expect(await engine.refuse()).toMatchObject({ why: 'ceiling' });
    await engine.open({ costMicros: 0 });
  });

  it('starts each UTC day with all of its money', async () => {
    books.clock.set('2026-11-20T23:59:59.999Z');
    const engine = books.createEngine({ dailyCostMicros: 10 });
    await engine.open({ costMicros: 10 });
    await engine.refuse();
    books.clock.set('2026-11-21T00:00:00.000Z');
    await engine.open({ costMicros: 10 });
    await engine.refuse();
  });

  it('lets nothing through while the engine is paused, and says so before anything else', async () => {
    const engine = books.createEngine({ dailyCostMicros: 0, concurrency: 0 });
    await pauseEngine(books, engine.name);
    expect(await engine.refuse()).toEqual({ refused: 'engine_paused', why: 'paused' });
  });

  it('keeps what one engine uses from limiting another', async () => {
    const [busy, free] = [books.createEngine({ concurrency: 1 }), books.createEngine({ concurrency: 1 })];
    await busy.open();
    await busy.refuse();
    await free.open();
  });

  it('keeps the books of an engine without limits too', async () => {
    const call = { model: { id: 'model', costMicros: 1 }, generationId: uuidv7(), outputs: 1 };
    const answer = await beginCall(books, { engine: { name: uuidv7() }, ...call });
    expect(answer).toHaveProperty('callId');
  });

  it('counts what was kept back, by reason', async () => {
    const metrics = createMetrics();
    const engine = { name: 'counted', limits: { concurrency: 0, timeLimitMs: 1 } };
    const call = { engine, model: { id: 'model', costMicros: 1 }, generationId: uuidv7(), outputs: 1 };
    await beginCall({ ...books, metrics }, call);
    expect(await metrics.registry.metrics()).toContain(
      'vignette_engine_refusals_total{engine="counted",why="concurrency"} 1',
    );
  });
});
