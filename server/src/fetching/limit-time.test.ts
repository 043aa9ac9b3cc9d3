import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { limitTime } from './limit-time.ts';

const { signal } = new AbortController();
const limits = { timeLimitMs: 100, stallLimitMs: 30 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('limitTime', () => {
  it('ends what says nothing for too long', () => {
    const time = limitTime(limits, signal);
    vi.advanceTimersByTime(29);
    expect(time.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(time.signal.reason).toMatchObject({ kind: 'timeout', message: 'Nothing heard for 30 ms.' });
  });

  it('waits on for what is heard from, until the time is over', () => {
    const time = limitTime(limits, signal);
    for (let heard = 0; heard < 4; heard += 1) {
      vi.advanceTimersByTime(24);
      time.heardFrom();
    }
    expect(time.signal.aborted).toBe(false);
    vi.advanceTimersByTime(4);
    expect(time.signal.reason).toMatchObject({ kind: 'timeout', message: 'Not there after 100 ms.' });
  });

  it('ends with the reason of the caller', () => {
    const caller = new AbortController();
    const time = limitTime(limits, caller.signal);
    caller.abort('enough');
    expect(time.signal.reason).toBe('enough');
    time.end();
  });

  it('leaves no timer behind, and aborts what is still open', () => {
    const time = limitTime(limits, signal);
    time.end();
    expect(vi.getTimerCount()).toBe(0);
    expect(time.signal.aborted).toBe(true);
  });
});
