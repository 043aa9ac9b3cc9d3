import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type CallStep, callSteps, groupsOfCallSteps } from './testing/call-steps.ts';
import { compareCallsWithModel } from './testing/compare-calls-with-model.ts';
import { openTestBooks, type TestBooks, type TestEngine } from './testing/open-test-books.ts';

const limits = { concurrency: 3, dailyCostMicros: 20, timeLimitMs: 60_000 };

describe('the books of paid engines', () => {
  let books: TestBooks;

  beforeAll(async () => {
    books = await openTestBooks();
    // A moment above the ceiling fails too, even one that a later statement makes good.
    await sql`alter table engine_days add check (cost_micros <= 20)`.execute(books.database);
  });
  afterAll(() => books.close());

  it('agree with their model on every call, whatever happened before', async () => {
    const answers = new Set<string>();
    const agrees = fc.asyncProperty(callSteps, async (steps) => {
      for (const answer of await compareCallsWithModel(books, limits, steps)) answers.add(answer);
    });
    await fc.assert(agrees, { numRuns: 30 });
    assert.deepEqual([...answers].sort(), ['breaker', 'ceiling', 'concurrency', 'let through', 'probe']);
  });

  it('keep within ceiling and concurrency, and add up, whatever happens at once', async () => {
    const keepWithin = fc.asyncProperty(groupsOfCallSteps, async (groups) => {
      const engine = books.createEngine(limits);
      const open: string[] = [];
      for (const group of groups) await takeAtOnce(engine, open, group);
    });
    await fc.assert(keepWithin, { numRuns: 20 });
  });

  async function takeAtOnce(engine: TestEngine, open: string[], group: readonly CallStep[]) {
    for (const step of group) if (step.kind === 'wait') books.clock.advance(step.seconds * 1_000);
    const begun = await Promise.all(group.map((step) => take(engine, open, step)));
    open.push(...begun.flatMap((callId) => callId ?? []));
    assert.ok(open.length <= limits.concurrency, `${open.length} calls are open`);
    for (const { booked, summed } of await engine.readDays()) assert.equal(booked, summed);
  }
});

async function take(engine: TestEngine, open: string[], step: CallStep): Promise<string | undefined> {
  if (step.kind === 'begin') {
    const answer = await engine.begin(step);
    return 'callId' in answer ? answer.callId : undefined;
  }
  const [callId] = step.kind === 'end' ? open.splice(step.pick % (open.length || 1), 1) : [];
  // Twice, as by a worker that does not know whether its first try arrived.
  if (callId && step.kind === 'end') await Promise.all([engine.end(callId, step.end), engine.end(callId, step.end)]);
  return undefined;
}
