export interface WorkTimer {
  /** Aborts when the time is used up. */
  readonly signal: AbortSignal;
  /** While it is paused no time is used. */
  setPaused(isPaused: boolean): void;
  stop(): void;
}

/** Counts the time an attempt is worked on: what it stands in line behind others is not its own. */
export function startWorkTimer(milliseconds: number): WorkTimer {
  const controller = new AbortController();
  let left = milliseconds;
  let running: { since: number; timeout: NodeJS.Timeout } | undefined;

  function resume(): void {
    running ??= { since: performance.now(), timeout: setTimeout(abort, left) };
  }

  function abort(): void {
    controller.abort(new DOMException('The time is over.', 'TimeoutError'));
  }

  function pause(): void {
    if (!running) return;
    clearTimeout(running.timeout);
    left -= performance.now() - running.since;
    running = undefined;
  }

  resume();
  return {
    signal: controller.signal,
    setPaused: (isPaused) => (isPaused ? pause() : resume()),
    stop: pause,
  };
}
