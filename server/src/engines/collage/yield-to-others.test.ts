import { once } from 'node:events';
import { getPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';

/** Runs in a thread of its own, and answers with that thread's priority. */
async function findPriorityAfter(platform: string): Promise<unknown> {
  const address = JSON.stringify(new URL('./yield-to-others.ts', import.meta.url).href);
  const script = `
    import(${address}).then(({ yieldToOthers }) => {
      yieldToOthers(${JSON.stringify(platform)});
      require('node:worker_threads').parentPort.postMessage(require('node:os').getPriority());
    });`;
  const [priority] = await once(new Worker(script, { eval: true }), 'message');
  return priority;
}

describe('yieldToOthers', () => {
  it.runIf(process.platform === 'linux')('lowers the priority of its own thread alone', async () => {
    const before = getPriority();
    expect(await findPriorityAfter('linux')).toBe(Math.max(before, 10));
    expect(getPriority()).toBe(before);
  });

  it('leaves other systems alone, where it would slow the whole server', async () => {
    expect(await findPriorityAfter('darwin')).toBe(getPriority());
  });
});
