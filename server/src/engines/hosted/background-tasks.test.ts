import { describe, expect, it } from 'vitest';
import { BackgroundTasks, type TaskEnd, type TaskNews } from './background-tasks.ts';

const never = new AbortController().signal;
const ended: TaskEnd = { state: 'succeeded', outputs: [] };

/** Work that does what the test says, when it says so. */
function createWork() {
  const { promise, resolve, reject } = Promise.withResolvers<TaskEnd>();
  const given: { signal?: AbortSignal; tell?: (news: TaskNews) => void } = {};
  const work = (signal: AbortSignal, tell: (news: TaskNews) => void) => {
    Object.assign(given, { signal, tell });
    signal.addEventListener('abort', () => reject(signal.reason));
    return promise;
  };
  return { work, given, resolve, reject };
}

describe('BackgroundTasks', () => {
  it('hands each news over once, then the end once', async () => {
    const tasks = new BackgroundTasks();
    const { work, given, resolve } = createWork();
    const id = tasks.start(work);
    const waiting = tasks.poll(id, never);
    given.tell?.({ progress: 0.5 });
    expect(await waiting).toEqual({ state: 'running', progress: 0.5, pollAfterMs: 0 });
    const next = tasks.poll(id, never);
    resolve(ended);
    expect(await next).toBe(ended);
    expect(await tasks.poll(id, never)).toEqual({ state: 'unknown' });
  });

  it('keeps only the latest news for whoever was not there', async () => {
    const tasks = new BackgroundTasks();
    const { work, given } = createWork();
    const id = tasks.start(work);
    given.tell?.({ progress: 0.2 });
    given.tell?.({ progress: 0.4 });
    expect(await tasks.poll(id, never)).toMatchObject({ progress: 0.4 });
  });

  it('stops waiting when the poll is aborted', async () => {
    const tasks = new BackgroundTasks();
    const id = tasks.start(createWork().work);
    const poll = new AbortController();
    const waiting = tasks.poll(id, poll.signal);
    poll.abort();
    expect(await waiting).toEqual({ state: 'running', pollAfterMs: 0 });
    expect(await tasks.poll(id, poll.signal)).toMatchObject({ state: 'running' });
  });

  it('stops the work of a cancelled task and knows it no more', async () => {
    const tasks = new BackgroundTasks();
    const { work, given } = createWork();
    const id = tasks.start(work);
    const waiting = tasks.poll(id, never);
    tasks.cancel(id);
    expect(await waiting).toEqual({ state: 'unknown' });
    expect(given.signal?.aborted).toBe(true);
  });

  it('fails a task whose work throws, naming no message', async () => {
    const tasks = new BackgroundTasks();
    const { work, reject } = createWork();
    const id = tasks.start(work);
    reject(new TypeError('sk-secret'));
    expect(await tasks.poll(id, never)).toMatchObject({
      state: 'failed',
      isUnknown: true,
      detail: 'the call broke: TypeError',
    });
  });

  it('forgets ends nobody collected in five minutes, and all but the latest sixteen', async () => {
    let now = 0;
    const tasks = new BackgroundTasks(() => now);
    const finish = async () => {
      const id = tasks.start(() => Promise.resolve(ended));
      await Promise.resolve();
      return id;
    };
    const old = await finish();
    now = 6 * 60_000;
    const first = await finish();
    expect(await tasks.poll(old, never)).toEqual({ state: 'unknown' });
    for (let count = 0; count < 16; count += 1) await finish();
    expect(await tasks.poll(first, never)).toEqual({ state: 'unknown' });
  });

  it('keeps to the first end', async () => {
    const tasks = new BackgroundTasks();
    const id = tasks.start(createWork().work);
    await tasks.close();
    expect(await tasks.poll(id, never)).toMatchObject({ detail: 'the engine was closed' });
  });

  it('ends what is open when it is closed, and takes no more', async () => {
    const tasks = new BackgroundTasks();
    const { work, given } = createWork();
    const id = tasks.start(work);
    const waiting = tasks.poll(id, never);
    await tasks.close();
    expect(await waiting).toMatchObject({ state: 'failed', code: 'engine_unavailable', isUnknown: true });
    expect(given.signal?.aborted).toBe(true);
    expect(() => tasks.start(work)).toThrow('closed');
  });
});
