import type { EngineLimits } from '../engine.ts';

export interface RefusedCall {
  refused: 'engine_paused' | 'engine_busy';
  retryAfterMs?: number;
  why: 'paused' | 'ceiling' | 'concurrency' | 'breaker';
}

export interface EngineFacts {
  isPaused: boolean;
  /** What today's calls have cost, the open ones at their estimate. */
  spentMicros: number;
  openCalls: number;
  /** Nothing while the breaker lets every call through. */
  closedUntil: Date | null;
  /** The one call that finds out whether the engine works again is on its way. */
  isProbing: boolean;
}

/** How soon a call ends, and makes room for the next, nobody can know. */
const roomAfterMs = 1_500;

/** Why a call that costs this much must not be made now, or nothing. */
export function judgeCall(
  facts: EngineFacts,
  { limits, costMicros, now }: { limits: EngineLimits | undefined; costMicros: number; now: Date },
): RefusedCall | undefined {
  if (facts.isPaused) return { refused: 'engine_paused', why: 'paused' };
  if (facts.spentMicros + costMicros > (limits?.dailyCostMicros ?? Infinity)) {
    return { refused: 'engine_paused', why: 'ceiling' };
  }
  const closedForMs = (facts.closedUntil?.getTime() ?? 0) - now.getTime();
  if (closedForMs > 0) return { refused: 'engine_busy', retryAfterMs: closedForMs, why: 'breaker' };
  if (facts.closedUntil && facts.isProbing) {
    return { refused: 'engine_busy', retryAfterMs: roomAfterMs, why: 'breaker' };
  }
  if (facts.openCalls < (limits?.concurrency ?? Infinity)) return undefined;
  return { refused: 'engine_busy', retryAfterMs: roomAfterMs, why: 'concurrency' };
}
