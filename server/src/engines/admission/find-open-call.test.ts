import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOpenCall } from './find-open-call.ts';
import { recordCallTask } from './record-call-task.ts';
import { openTestBooks, type TestBooks } from './testing/open-test-books.ts';

describe('findOpenCall', () => {
  let books: TestBooks;

  beforeAll(async () => {
    books = await openTestBooks();
  });
  afterAll(() => books.close());

  it('finds the newest call that is still open, with its task once there is one', async () => {
    const engine = books.createEngine();
    const generationId = uuidv7();
    const first = await engine.open({ generationId });
    books.clock.advance(1);
    const second = await engine.open({ generationId });
    const found = { id: second, engine: engine.name, taskId: null, startedAt: books.clock.now(), calledBackAt: null };
    expect(await findOpenCall(books.database, generationId)).toEqual(found);
    await recordCallTask(books, second, 'task-7');
    expect(await findOpenCall(books.database, generationId)).toEqual({ ...found, taskId: 'task-7' });
    await engine.end(second, { state: 'unknown' });
    expect(await findOpenCall(books.database, generationId)).toMatchObject({ id: first, taskId: null });
    await engine.end(first, { state: 'failed' });
    expect(await findOpenCall(books.database, generationId)).toBeUndefined();
  });

  it('finds nothing of another generation', async () => {
    await books.createEngine().open();
    expect(await findOpenCall(books.database, uuidv7())).toBeUndefined();
  });
});
