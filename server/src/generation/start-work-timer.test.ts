import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startWorkTimer, type WorkTimer } from './start-work-timer.ts';

describe('startWorkTimer', () => {
  let timer: WorkTimer;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    timer = startWorkTimer(1000);
  });
  afterEach(() => {
    timer.stop();
    vi.useRealTimers();
  });

  it('aborts when the time is over', () => {
    vi.advanceTimersByTime(999);
    expect(timer.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(timer.signal.aborted).toBe(true);
  });

  it('counts nothing while it is paused, and goes on with what was left', () => {
    vi.advanceTimersByTime(600);
    timer.setPaused(true);
    timer.setPaused(true);
    vi.advanceTimersByTime(60_000);
    timer.setPaused(false);
    timer.setPaused(false);
    vi.advanceTimersByTime(399);
    expect(timer.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(timer.signal.aborted).toBe(true);
  });

  it('never aborts once it has stopped', () => {
    timer.stop();
    vi.advanceTimersByTime(60_000);
    expect(timer.signal.aborted).toBe(false);
  });
});
