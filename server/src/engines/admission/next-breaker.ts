export interface Breaker {
  /** How many calls in a row have failed. */
  failures: number;
  /** Nothing while it lets every call through. */
  closedUntil: Date | null;
}

export interface CallSign {
  /** What the end of a call tells about its engine. */
  says: 'works' | 'broken' | 'nothing';
  /** The call was let through to find out. */
  isProbe: boolean;
}

const failuresToClose = 5;
const shortestMs = 30_000;
const longestMs = 600_000;

/**
 * Closes after five failures in a row, for 30 seconds; every probe that fails doubles that, up to ten minutes. Calls
 * that began before it closed end when they end, and tell nothing new.
 */
export function nextBreaker(breaker: Breaker, { says, isProbe }: CallSign, now: Date): Breaker {
  const isClosed = breaker.closedUntil !== null;
  if (says === 'nothing' || (isClosed && !isProbe)) return breaker;
  if (says === 'works') return { failures: 0, closedUntil: null };
  const failures = breaker.failures + 1;
  if (failures < failuresToClose) return { failures, closedUntil: null };
  const closedMs = Math.min(shortestMs * 2 ** (failures - failuresToClose), longestMs);
  return { failures, closedUntil: new Date(now.getTime() + closedMs) };
}
