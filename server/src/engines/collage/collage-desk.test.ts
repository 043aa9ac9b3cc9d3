import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EngineRequest, EngineStatus } from '../engine.ts';
import { CollageDesk } from './collage-desk.ts';
import { FakeCollageWorker } from './testing/fake-collage-worker.ts';

const never = new AbortController().signal;
const timeLimit = 20_000;

describe('CollageDesk', () => {
  let worker: FakeCollageWorker;
  let desk: CollageDesk;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    worker = new FakeCollageWorker();
    desk = new CollageDesk({ timeLimit, now: Date.now, startWorker: () => worker.toWorker() });
  });
  afterEach(async () => {
    await desk.close();
    vi.useRealTimers();
  });

  const submit = (parts: Partial<EngineRequest> = {}): string =>
    desk.submit({
      ...{ id: 'generation', model: 'collage-1', operation: 'create', prompt: 'a red fox', references: [] },
      ...{ width: 128, height: 128, count: 1, seed: 7 },
      ...parts,
    });

  async function readEnd(taskId: string): Promise<EngineStatus> {
    const status = await desk.poll(taskId, never);
    return status.state === 'running' ? readEnd(taskId) : status;
  }

  it('draws picture by picture, and tasks take turns', async () => {
    const many = submit({ count: 3, seed: 10 });
    const one = submit({ seed: 20 });
    const two = submit({ count: 2, seed: 30 });
    for (let picture = 0; picture < 6; picture++) worker.draw();
    expect(worker.jobs.map(({ taskId, request }) => [taskId, request.seed, request.count])).toEqual([
      [many, 10, 1],
      [one, 20, 1],
      [two, 30, 1],
      [many, 11, 1],
      [two, 31, 1],
      [many, 12, 1],
    ]);
    const end = await readEnd(many);
    expect(end.state === 'succeeded' && end.outputs.map(({ bytes }) => bytes[0])).toEqual([10, 11, 12]);
  });

  it('says which task stands in line, at once', async () => {
    const many = submit({ count: 2 });
    const other = submit();
    expect(await desk.poll(other, never)).toMatchObject({ state: 'running', isWaiting: true });
    worker.draw();
    expect(await desk.poll(many, never)).toMatchObject({ state: 'running', progress: 0.5, isWaiting: true });
    expect(await desk.poll(other, never)).not.toHaveProperty('isWaiting');
  });

  it('grants each picture the whole time, and none longer', async () => {
    const many = submit({ count: 3 });
    for (let picture = 0; picture < 3; picture++) {
      vi.advanceTimersByTime(timeLimit - 1);
      worker.draw();
    }
    expect((await readEnd(many)).state).toBe('succeeded');
    const slow = submit({ count: 3 });
    const next = submit();
    vi.advanceTimersByTime(timeLimit);
    expect(await readEnd(slow)).toMatchObject({ state: 'failed', code: 'engine_timeout' });
    worker.draw();
    expect((await readEnd(next)).state).toBe('succeeded');
  });

  it('draws no more of a task that has failed or was cancelled', async () => {
    const failing = submit({ count: 4 });
    const cancelled = submit({ count: 4 });
    const last = submit();
    worker.answer({ kind: 'failed', message: 'No paint.' });
    worker.draw();
    desk.cancel(cancelled);
    worker.draw();
    expect((await readEnd(failing)).state).toBe('failed');
    expect((await readEnd(last)).state).toBe('succeeded');
    expect(worker.jobs.map(({ taskId }) => taskId)).toEqual([failing, cancelled, last]);
  });
});
