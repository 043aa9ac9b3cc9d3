import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeEngines } from './describe-engines.ts';
import { listPausedEngines } from './list-paused-engines.ts';
import { pauseEngine } from './pause-engine.ts';
import { resumeEngine } from './resume-engine.ts';
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

describe('pauseEngine', () => {
  it('stops the next call in every process, until the engine is resumed', async () => {
    const open = await engine.open();
    await pauseEngine(books, engine.name, 'bill disputed');
    for (let process = 0; process < 3; process += 1) expect(await engine.refuse()).toMatchObject({ why: 'paused' });
    expect(await listPausedEngines(books.database)).toContain(engine.name);
    const paused = { pausedAt: books.clock.now(), pausedReason: 'bill disputed' };
    expect(await describeEngines(books)).toEqual([expect.objectContaining(paused)]);
    await engine.end(open, { state: 'succeeded' });
    await resumeEngine(books, engine.name);
    expect(await listPausedEngines(books.database)).not.toContain(engine.name);
    expect(await describeEngines(books)).toEqual([expect.objectContaining({ pausedAt: null, pausedReason: null })]);
    await engine.open();
  });

  it('pauses an engine that was never called', async () => {
    await pauseEngine(books, engine.name);
    expect(await engine.refuse()).toMatchObject({ why: 'paused' });
  });
});
