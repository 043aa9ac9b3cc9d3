import { EventEmitter, once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createBatchLane } from './batch-lane.ts';

/** Runs batches one at a time, each when the test lets it. */
function createGate() {
  const batches: number[][] = [];
  const gates: PromiseWithResolvers<void>[] = [];
  const starts = new EventEmitter();
  return {
    batches,
    async run(items: number[]) {
      batches.push(items);
      const gate = Promise.withResolvers<void>();
      gates.push(gate);
      starts.emit('batch');
      await gate.promise;
      return items.map((item) => item * 10);
    },
    /** Ends the batch that runs, and waits for the next one to start. */
    async openUntilNext() {
      const next = once(starts, 'batch');
      gates.at(-1)?.resolve();
      await next;
    },
    open: () => gates.at(-1)?.resolve(),
  };
}

describe('createBatchLane', () => {
  it('sends a single item at once', () => {
    const { run, batches } = createGate();
    void createBatchLane(run).submit(1);
    expect(batches).toEqual([[1]]);
  });

  it('lets what arrives meanwhile share the next batches, up to the limit, and answers each its own', async () => {
    const { run, batches, open, openUntilNext } = createGate();
    const lane = createBatchLane(run, 2);
    const results = Promise.all([1, 2, 3, 4].map((item) => lane.submit(item)));
    await openUntilNext();
    await openUntilNext();
    open();
    expect(await results).toEqual([10, 20, 30, 40]);
    expect(batches).toEqual([[1], [2, 3], [4]]);
  });

  it('runs the items of a failed batch one by one, so that only the broken one fails', async () => {
    const lane = createBatchLane(async (items: number[]) => {
      if (items.includes(13)) throw new Error('broken');
      return items;
    });
    const results = await Promise.allSettled([1, 2, 13, 3].map((item) => lane.submit(item)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });

  it('goes on after a failure', async () => {
    let isBroken = true;
    const lane = createBatchLane(async (items: number[]) => {
      if (isBroken) throw new Error('broken');
      return items;
    });
    await expect(lane.submit(1)).rejects.toThrow('broken');
    isBroken = false;
    expect(await lane.submit(2)).toBe(2);
  });
});
