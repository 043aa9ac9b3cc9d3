import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeEngines } from './describe-engines.ts';
import { registerEngines } from './register-engines.ts';
import { openTestBooks, type TestBooks, type TestEngine } from './testing/open-test-books.ts';

let books: TestBooks;
let engine: TestEngine;

beforeAll(async () => {
  books = await openTestBooks();
});
beforeEach(() => {
  engine = books.createEngine();
});
afterAll(() => books.close());

async function describeEngine(name: string) {
  return (await describeEngines(books)).find((one) => one.name === name);
}

describe('describeEngines', () => {
  it('counts the calls and the money of today and of thirty days', async () => {
    const times = ['2026-10-22T23:59:59Z', '2026-10-23T00:00:00Z', '2026-11-20T23:59:59Z', '2026-11-21T00:00:00Z'];
    for (const [index, time] of times.entries()) {
      books.clock.set(time);
      await engine.end(await engine.open({ costMicros: 10 ** index }), { state: 'unknown' });
    }
    await engine.open({ costMicros: 10_000 });
    await engine.end(await engine.open(), { state: 'failed', breaks: true });
    expect(await describeEngine(engine.name)).toEqual({
      name: engine.name,
      pausedAt: null,
      pausedReason: null,
      failures: 1,
      closedUntil: null,
      openCalls: 1,
      today: { calls: 3, unknown: 1, costMicros: 11_000 },
      last30Days: { calls: 5, unknown: 3, costMicros: 11_110 },
    });
  });

  it('tells until when the breaker keeps calls back', async () => {
    for (let count = 0; count < 5; count += 1) await engine.end(await engine.open(), { state: 'failed', breaks: true });
    const closedUntil = new Date(books.clock.now().getTime() + 30_000);
    expect(await describeEngine(engine.name)).toMatchObject({ failures: 5, closedUntil, openCalls: 0 });
  });

  it('knows paid engines before their first call, by name', async () => {
    const limits = { concurrency: 1, timeLimitMs: 1 };
    await registerEngines(books.database, [{ name: 'zebra', limits }, { name: 'aardvark', limits }, { name: 'free' }]);
    await registerEngines(books.database, [{ name: 'zebra', limits }]);
    const names = (await describeEngines(books)).map(({ name }) => name);
    expect(names[0]).toBe('aardvark');
    expect(names.at(-1)).toBe('zebra');
    expect(names).not.toContain('free');
  });
});
