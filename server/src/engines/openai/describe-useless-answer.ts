import type { EngineFailure } from '../engine.ts';
import { FetchFailure } from '../../fetching/fetch-failure.ts';
import { createEngineFailure } from '../hosted/create-engine-failure.ts';

/**
 * A whole answer without a picture we could keep. It is billed, and an endpoint that answers so will do it again: only a
 * picture that could not be fetched just now is worth another call.
 */
export function describeUselessAnswer(entries: number, problem: unknown): EngineFailure {
  const isFetching = problem instanceof FetchFailure;
  return createEngineFailure('engine_failed', {
    isRetryable: isFetching && problem.retryable,
    isUnknown: true,
    detail: isFetching ? `a picture's address: ${problem.kind}` : `${entries} entries, none of them a picture`,
  });
}
