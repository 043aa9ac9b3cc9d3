import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginCall } from './begin-call.ts';
import { peekCall } from './peek-call.ts';
import { registerEngines } from './register-engines.ts';
import { openTestBooks, type TestBooks } from './testing/open-test-books.ts';

describe('peekCall', () => {
  let books: TestBooks;

  beforeAll(async () => {
    books = await openTestBooks();
  });
  afterAll(() => books.close());

  function createCall(limits: { concurrency: number; dailyCostMicros: number }) {
    const engine = { name: uuidv7(), limits: { timeLimitMs: 1, ...limits } };
    return { engine, model: { id: 'model', costMicros: 10 }, outputs: 2, generationId: uuidv7() };
  }

  it('answers what beginning would, and books nothing', async () => {
    const call = createCall({ concurrency: 1, dailyCostMicros: 40 });
    await registerEngines(books.database, [call.engine]);
    expect(await peekCall(books, call)).toBeUndefined();
    expect(await peekCall(books, call)).toBeUndefined();
    expect(await beginCall(books, call)).toHaveProperty('callId');
    const refusal = await peekCall(books, call);
    expect(refusal).toMatchObject({ why: 'concurrency' });
    expect(await beginCall(books, call)).toEqual(refusal);
    expect(await peekCall(books, { ...call, outputs: 3 })).toEqual({ refused: 'engine_paused', why: 'ceiling' });
  });

  it('knows nothing against an engine that was never heard of', async () => {
    expect(await peekCall(books, createCall({ concurrency: 1, dailyCostMicros: 40 }))).toBeUndefined();
  });
});
