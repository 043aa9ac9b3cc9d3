import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMetrics } from '../../observability/create-metrics.ts';
import { type CallEnd, endCall } from './end-call.ts';
import { openTestBooks, type TestBooks } from './testing/open-test-books.ts';

describe('endCall', () => {
  let books: TestBooks;

  beforeAll(async () => {
    books = await openTestBooks();
  });
  beforeEach(() => books.clock.set('2026-11-20T12:00:00.000Z'));
  afterAll(() => books.close());

  async function readCall(callId: string) {
    return books.database
      .selectFrom('engine_calls')
      .select(['state', 'cost_micros', 'ended_at'])
      .where('id', '=', callId)
      .executeTakeFirstOrThrow();
  }

  it.each<[CallEnd, number]>([
    [{ state: 'succeeded' }, 100],
    [{ state: 'succeeded', costMicros: 70 }, 70],
    [{ state: 'succeeded', costMicros: 130 }, 130],
    [{ state: 'succeeded', costMicros: 0 }, 0],
    [{ state: 'refused' }, 0],
    [{ state: 'refused', costMicros: 30 }, 30],
    [{ state: 'failed' }, 0],
    [{ state: 'failed', costMicros: 100, breaks: true }, 100],
    [{ state: 'unknown' }, 100],
    [{ state: 'unknown', costMicros: 10 }, 10],
  ])('books what the call cost: %o', async (end, costMicros) => {
    const engine = books.createEngine();
    const callId = await engine.open({ costMicros: 50, outputs: 2 });
    await engine.open({ costMicros: 5 });
    books.clock.advance(1_000);
    await engine.end(callId, end);
    expect(await readCall(callId)).toEqual({
      state: end.state,
      cost_micros: costMicros,
      ended_at: books.clock.now(),
    });
    expect(await engine.readDays()).toEqual([{ day: '2026-11-20', booked: costMicros + 5, summed: costMicros + 5 }]);
  });

  it('ends a call once, as whoever came first says, however many end it at once', async () => {
    const engine = books.createEngine();
    const callId = await engine.open({ costMicros: 100 });
    await engine.end(callId, { state: 'failed', costMicros: 1, breaks: true });
    const first = await readCall(callId);
    books.clock.advance(1_000);
    await engine.end(callId, { state: 'succeeded' });
    expect(await readCall(callId)).toEqual(first);

    const metrics = createMetrics();
    const shared = await engine.open({ costMicros: 100 });
    await Promise.all(
      [7, 8, 9].map((costMicros) => endCall({ ...books, metrics }, shared, { state: 'failed', costMicros })),
    );
    const { cost_micros: cost } = await readCall(shared);
    expect(await engine.readDays()).toEqual([{ day: '2026-11-20', booked: cost + 1, summed: cost + 1 }]);
    expect(await metrics.registry.metrics()).toContain(
      `vignette_engine_calls_total{engine="${engine.name}",outcome="failed"} 1`,
    );
  });

  it('knows no call that never began', async () => {
    await expect(endCall(books, '00000000-0000-7000-8000-000000000000', { state: 'failed' })).resolves.toBeUndefined();
  });

  it('books the cost on the day the call began', async () => {
    books.clock.set('2026-11-20T23:59:59.000Z');
    const engine = books.createEngine({ dailyCostMicros: 100 });
    const callId = await engine.open({ costMicros: 100 });
    books.clock.set('2026-11-21T00:00:01.000Z');
    await engine.open({ costMicros: 60 });
    await engine.end(callId, { state: 'succeeded', costMicros: 90 });
    const days = await engine.readDays();
    expect(days).toContainEqual({ day: '2026-11-20', booked: 90, summed: 90 });
    expect(days).toContainEqual({ day: '2026-11-21', booked: 60, summed: 60 });
    expect(await engine.refuse({ costMicros: 41 })).toMatchObject({ why: 'ceiling' });
    await engine.open({ costMicros: 40 });
  });

  it('counts to the millionth as far as a JSON number does', async () => {
    const engine = books.createEngine({ dailyCostMicros: Number.MAX_SAFE_INTEGER });
    const callId = await engine.open({ costMicros: Number.MAX_SAFE_INTEGER - 1 });
    await engine.open({ costMicros: 1 });
    expect((await engine.readDays())[0]).toMatchObject({ booked: Number.MAX_SAFE_INTEGER });
    await engine.end(callId, { state: 'succeeded', costMicros: Number.MAX_SAFE_INTEGER - 2 });
    expect((await engine.readDays())[0]).toMatchObject({ booked: Number.MAX_SAFE_INTEGER - 1 });
    expect(await engine.refuse({ costMicros: 2 })).toMatchObject({ why: 'ceiling' });
  });

  it('counts outcomes and what they cost', async () => {
    const metrics = createMetrics();
    const engine = books.createEngine();
    const ends: CallEnd[] = [{ state: 'succeeded', costMicros: 80 }, { state: 'succeeded' }, { state: 'failed' }];
    for (const end of ends) await endCall({ ...books, metrics }, await engine.open({ costMicros: 100 }), end);
    const text = await metrics.registry.metrics();
    expect(text).toContain(`vignette_engine_calls_total{engine="${engine.name}",outcome="succeeded"} 2`);
    expect(text).toContain(`vignette_engine_calls_total{engine="${engine.name}",outcome="failed"} 1`);
    expect(text).toContain(`vignette_engine_cost_micros_total{engine="${engine.name}"} 180`);
  });
});
