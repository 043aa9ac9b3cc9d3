import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallEnd } from './end-call.ts';
import { resumeEngine } from './resume-engine.ts';
import { openTestBooks, type TestBooks, type TestEngine } from './testing/open-test-books.ts';

const broken: CallEnd = { state: 'failed', breaks: true };
const second = 1_000;

describe('the breaker', () => {
  let books: TestBooks;

  beforeAll(async () => {
    books = await openTestBooks();
  });
  afterAll(() => books.close());

  async function call(engine: TestEngine, end: CallEnd) {
    await engine.end(await engine.open(), end);
  }

  async function createBrokenEngine() {
    const engine = books.createEngine();
    for (let count = 0; count < 5; count += 1) await call(engine, broken);
    return engine;
  }

  it('keeps calls back for 30 seconds after five failures in a row', async () => {
    const engine = await createBrokenEngine();
    expect(await engine.refuse()).toEqual({ refused: 'engine_busy', retryAfterMs: 30 * second, why: 'breaker' });
    books.clock.advance(29 * second);
    expect(await engine.refuse()).toMatchObject({ retryAfterMs: second });
  });

  it.each<CallEnd>([{ state: 'succeeded' }, { state: 'refused' }])(
    'starts to count anew after an end like %o',
    async (end) => {
      const engine = books.createEngine();
      for (const next of [broken, broken, broken, broken, end, broken, broken, broken, broken])
        await call(engine, next);
      await call(engine, broken);
      await engine.refuse();
    },
  );

  it.each<CallEnd>([{ state: 'failed' }, { state: 'unknown' }])('learns nothing from an end like %o', async (end) => {
    const engine = books.createEngine();
    for (const next of [broken, broken, end, broken, broken, end, broken]) await call(engine, next);
    expect(await engine.refuse()).toMatchObject({ why: 'breaker' });
  });

  it('then lets exactly one call find out, of many that want to at once', async () => {
    const engine = await createBrokenEngine();
    books.clock.advance(30 * second);
    const answers = await Promise.all(Array.from({ length: 20 }, () => engine.begin()));
    const refused = answers.filter((answer) => 'refused' in answer);
    expect(refused).toHaveLength(19);
    expect(refused[0]).toEqual({ refused: 'engine_busy', retryAfterMs: 1_500, why: 'breaker' });
  });

  it('lets all calls through once that one succeeds', async () => {
    const engine = await createBrokenEngine();
    books.clock.advance(30 * second);
    const probe = await engine.open();
    await engine.refuse();
    await engine.end(probe, { state: 'succeeded' });
    await engine.open();
    await engine.open();
  });

  it('keeps calls back twice as long each time that one fails, up to ten minutes', async () => {
    const engine = await createBrokenEngine();
    for (const seconds of [30, 60, 120, 240, 480, 600, 600]) {
      expect(await engine.refuse()).toMatchObject({ retryAfterMs: seconds * second });
      books.clock.advance(seconds * second);
      await call(engine, broken);
    }
    books.clock.advance(600 * second);
    await call(engine, { state: 'succeeded' });
    for (let count = 0; count < 5; count += 1) await call(engine, broken);
    expect(await engine.refuse()).toMatchObject({ retryAfterMs: 30 * second });
  });

  it('sends the next one when that one learnt nothing', async () => {
    const engine = await createBrokenEngine();
    books.clock.advance(30 * second);
    await call(engine, { state: 'unknown' });
    const probe = await engine.open();
    await engine.refuse();
    await engine.end(probe, { state: 'refused' });
    await engine.open();
  });

  it('does not listen to calls that began before it closed', async () => {
    const engine = books.createEngine();
    const slow = await Promise.all([engine.open(), engine.open(), engine.open()]);
    for (let count = 0; count < 5; count += 1) await call(engine, broken);
    await engine.end(slow[0], broken);
    expect(await engine.refuse()).toMatchObject({ retryAfterMs: 30 * second });
    await engine.end(slow[1], { state: 'succeeded' });
    expect(await engine.refuse()).toMatchObject({ retryAfterMs: 30 * second });
    books.clock.advance(30 * second);
    const probe = await engine.open();
    await engine.end(slow[2], { state: 'succeeded' });
    await engine.refuse();
    await engine.end(probe, { state: 'succeeded' });
    await engine.open();
  });

  it('does not take a call kept back by another limit for the one that finds out', async () => {
    const engine = books.createEngine({ concurrency: 1, dailyCostMicros: 5 });
    for (let count = 0; count < 5; count += 1) await call(engine, broken);
    books.clock.advance(30 * second);
    expect(await engine.refuse({ costMicros: 6 })).toMatchObject({ why: 'ceiling' });
    await call(engine, { state: 'succeeded' });
    await engine.open();
  });

  it('starts afresh when the operator resumes the engine', async () => {
    const engine = await createBrokenEngine();
    await resumeEngine(books, engine.name);
    for (let count = 0; count < 4; count += 1) await call(engine, broken);
    await engine.open();
  });
});
