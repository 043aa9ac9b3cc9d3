import { FetchFailure } from './fetch-failure.ts';

export interface TimeLimits {
  /** Aborted by the caller, or with a `timeout` failure. */
  signal: AbortSignal;
  /** The other side has said something: it has not stalled. */
  heardFrom(): void;
  /** Nothing more is waited for; whatever is still open is closed. */
  end(): void;
}

export function limitTime(
  { timeLimitMs, stallLimitMs }: { timeLimitMs: number; stallLimitMs: number },
  signal: AbortSignal,
): TimeLimits {
  const ending = new AbortController();
  const expire = (message: string) => ending.abort(new FetchFailure('timeout', message));
  const total = setTimeout(expire, timeLimitMs, `Not there after ${timeLimitMs} ms.`);
  const stall = setTimeout(expire, stallLimitMs, `Nothing heard for ${stallLimitMs} ms.`);
  return {
    signal: AbortSignal.any([signal, ending.signal]),
    heardFrom: () => void stall.refresh(),
    end() {
      clearTimeout(total);
      clearTimeout(stall);
      ending.abort();
    },
  };
}
