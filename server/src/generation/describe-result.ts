import type { Engine } from '../engines/engine.ts';
import type { AttemptEnd } from './attempt-end.ts';
import { attemptFailure } from './attempt-failure.ts';
import type { EngineResult } from './run-engine.ts';

const defaultWaitMs = 2000;

/** What it means for a generation that its engine made nothing. */
export function describeResult(
  result: Exclude<EngineResult, { state: 'succeeded' }>,
  { afterLoss }: Pick<Engine, 'afterLoss'>,
): AttemptEnd {
  if (result.state === 'refused') return { ...result, status: 'refused' };
  if (result.state === 'held_back') return describeHoldBack(result);
  const { code, reason, retryable, retryAfterMs, isUnknown } = result;
  const failure = attemptFailure(code, reason);
  if (isUnknown && afterLoss === 'reconcile') return failure;
  // Whoever has waited for the whole time limit once should not have to again without being asked.
  if (!retryable || code === 'engine_timeout') return failure;
  return {
    ...failure,
    retry: { ...(retryAfterMs !== undefined && { afterMs: retryAfterMs }), ...(isUnknown && { isUnknown }) },
  };
}

function describeHoldBack({ code, retryAfterMs }: Extract<EngineResult, { state: 'held_back' }>): AttemptEnd {
  if (code === 'engine_busy') return { status: 'postponed', afterMs: retryAfterMs ?? defaultWaitMs };
  return attemptFailure(code, 'The operator has paused this engine. Nothing was charged; choose another model.');
}
