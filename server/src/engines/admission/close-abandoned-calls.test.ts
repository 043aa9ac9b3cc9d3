import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertGeneration } from '../../pictures/testing/insert-generation.ts';
import { closeAbandonedCalls } from './close-abandoned-calls.ts';
import { findOpenCall } from './find-open-call.ts';
import { openTestBooks, type TestBooks } from './testing/open-test-books.ts';

describe('closeAbandonedCalls', () => {
  let books: TestBooks;

  beforeAll(async () => {
    books = await openTestBooks();
  });
  afterAll(() => books.close());

  const minuteAgo = () => new Date(books.clock.now().getTime() - 60_000);

  async function closes(generationId?: string): Promise<boolean> {
    const callId = await books.createEngine().open({ costMicros: 5, ...(generationId && { generationId }) });
    books.clock.advance(60_001);
    await closeAbandonedCalls(books, minuteAgo());
    const calls = books.database.selectFrom('engine_calls').select(['state', 'cost_micros']).where('id', '=', callId);
    const { state, cost_micros: costMicros } = await calls.executeTakeFirstOrThrow();
    expect(costMicros).toBe(5);
    return state === 'unknown';
  }

  async function insertGenerationThat(status: 'queued' | 'running' | 'succeeded' | 'cancelled') {
    const { generationId } = await insertGeneration(books.database);
    const now = books.clock.now();
    const changes = { status, worker: status === 'running' ? 1 : null };
    const finished = status === 'queued' || status === 'running' ? null : now;
    await books.database
      .updateTable('generations')
      .set({ ...changes, finished_at: finished })
      .where('id', '=', generationId)
      .execute();
    return generationId;
  }

  it('gives up a call whose generation is gone, and leaves its cost on the books', async () => {
    expect(await closes()).toBe(true);
  });

  it.each(['succeeded', 'cancelled'] as const)('gives up a call whose generation has %s', async (status) => {
    expect(await closes(await insertGenerationThat(status))).toBe(true);
  });

  it.each(['queued', 'running'] as const)(
    'leaves the call of a generation that is %s to whoever runs it',
    async (status) => {
      const generationId = await insertGenerationThat(status);
      expect(await closes(generationId)).toBe(false);
      expect(await findOpenCall(books.database, generationId)).toBeDefined();
    },
  );

  it('leaves a young call alone', async () => {
    const callId = await books.createEngine().open();
    books.clock.advance(60_000);
    await closeAbandonedCalls(books, minuteAgo());
    const calls = books.database.selectFrom('engine_calls').select('state').where('id', '=', callId);
    expect(await calls.executeTakeFirst()).toEqual({ state: 'open' });
  });
});
