import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listEngineCosts } from './list-engine-costs.ts';
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

describe('listEngineCosts', () => {
  it('counts outcomes and money by day, engine and model, the newest first', async () => {
    books.clock.set('2027-01-01T12:00:00Z');
    await engine.end(await engine.open({ costMicros: 1 }), { state: 'succeeded' });
    books.clock.set('2027-01-30T12:00:00Z');
    for (const state of ['succeeded', 'succeeded', 'refused', 'failed', 'unknown'] as const) {
      await engine.end(await engine.open({ costMicros: 100 }), { state });
    }
    await engine.open({ costMicros: 7 });
    const none = { succeeded: 0, refused: 0, failed: 0, unknown: 0, open: 0 };
    const newest = { day: '2027-01-30', engine: engine.name, model: 'model', costMicros: 307 };
    expect(await listEngineCosts(books, 30)).toEqual([
      { ...newest, succeeded: 2, refused: 1, failed: 1, unknown: 1, open: 1 },
      { ...none, day: '2027-01-01', engine: engine.name, model: 'model', succeeded: 1, costMicros: 1 },
    ]);
    expect(await listEngineCosts(books, 29)).toHaveLength(1);
  });

  it('adds up as far as a JSON number goes', async () => {
    books.clock.set('2028-01-01T12:00:00Z');
    await engine.open({ costMicros: Number.MAX_SAFE_INTEGER - 2 });
    await engine.open({ costMicros: 2 });
    const [costs] = await listEngineCosts(books, 1);
    expect(JSON.parse(JSON.stringify(costs))).toMatchObject({ costMicros: Number.MAX_SAFE_INTEGER });
  });
});
