import type { EngineFailure, EngineFailureCode } from '../engine.ts';

/** What a person reads for each code: what happened, what it cost, what to do. */
const reasons: Record<EngineFailureCode, string> = {
  engine_failed: 'The engine failed. Nothing was charged; try again.',
  engine_timeout: 'The engine took too long. Nothing was charged; try again.',
  engine_unavailable: 'This engine cannot be reached at the moment. Nothing was charged; choose another model.',
  engine_busy: 'The engine has too much to do. Nothing was charged; try again in a moment.',
  engine_rejected: 'The engine does not take this request. Nothing was charged; change it or choose another model.',
};

/** A failure in our own words. Facts that are not known may be left undefined. */
export function createEngineFailure(
  code: EngineFailureCode,
  facts: { isRetryable: boolean; isUnknown?: boolean; retryAfterMs?: number | undefined; detail?: string },
): EngineFailure {
  return {
    state: 'failed',
    code,
    reason: reasons[code],
    retryable: facts.isRetryable,
    ...(facts.retryAfterMs !== undefined && { retryAfterMs: facts.retryAfterMs }),
    ...(facts.isUnknown && { isUnknown: true }),
    ...(facts.detail !== undefined && { detail: facts.detail }),
  };
}
