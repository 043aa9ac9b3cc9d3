import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readInPace } from './read-in-pace.ts';

const pace = { graceMs: 5000, bytesPerSecond: 1000, maxMs: 60_000 };
const tooSlow = { code: 'upload_too_slow' };

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => vi.useRealTimers());

/** A body that comes as the test likes, and what became of it: how many bytes, or why not. */
function open() {
  let sender: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (sender = controller) });
  const outcome = count(body).catch((error: unknown) => error);
  return { body, outcome, send: (bytes: number) => sender?.enqueue(new Uint8Array(bytes)), end: () => sender?.close() };
}

async function count(body: ReadableStream<Uint8Array>): Promise<number> {
  let bytes = 0;
  for await (const piece of readInPace(body, pace)) bytes += piece.length;
  return bytes;
}

async function sendEachSecond(bytes: number, seconds: number, { send }: ReturnType<typeof open>) {
  for (let second = 0; second < seconds; second += 1) {
    send(bytes);
    await vi.advanceTimersByTimeAsync(1000);
  }
}

describe('readInPace', () => {
  it('reads what comes fast enough, and leaves no timer', async () => {
    const body = open();
    await sendEachSecond(1000, 30, body);
    body.end();
    expect(await body.outcome).toBe(30_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reads nothing of nothing', async () => {
    const { done } = await readInPace(null, pace).next();
    expect(done).toBe(true);
  });

  it('forgives a slow start, and takes what is over by then', async () => {
    const body = open();
    await vi.advanceTimersByTimeAsync(4900);
    body.send(1);
    body.end();
    expect(await body.outcome).toBe(1);
  });

  it('cuts what never comes', async () => {
    const { outcome } = open();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await outcome).toMatchObject(tooSlow);
  });

  it('cuts what comes byte by byte', async () => {
    const body = open();
    await sendEachSecond(1, 6, body);
    expect(await body.outcome).toMatchObject(tooSlow);
  });

  it('cuts what begins fast and then stops', async () => {
    const body = open();
    await sendEachSecond(2000, 10, body);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await body.outcome).toMatchObject(tooSlow);
  });

  it('cuts what takes too long, however fast it comes', async () => {
    const body = open();
    await sendEachSecond(5000, 60, body);
    expect(await body.outcome).toMatchObject(tooSlow);
  });

  it('leaves the body open, so that the caller still hears the answer', async () => {
    const { body, outcome, send } = open();
    await vi.advanceTimersByTimeAsync(5000);
    await outcome;
    send(1);
    expect(await body.getReader().read()).toMatchObject({ done: false });
  });

  it('tells of a body that breaks off as it does', async () => {
    const broken = new ReadableStream<Uint8Array>({ start: (controller) => controller.error(new Error('it broke')) });
    await expect(count(broken)).rejects.toThrow('it broke');
  });
});
