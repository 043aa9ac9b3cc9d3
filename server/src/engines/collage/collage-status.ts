import type { EngineFailure, EngineFailureCode, EngineStatus } from '../engine.ts';
import type { CollageResult } from './collage-messages.ts';

const refusal = 'None of the words in this prompt name something this engine has a drawing of.';

/** Why the worker drew no picture, as the engine interface says it. */
export function toStatus(answer: Exclude<CollageResult, { kind: 'drawn' }>): EngineStatus {
  if (answer.kind === 'failed') return fail('engine_failed', 'Drawing this picture failed.');
  if (answer.kind === 'rejected') return fail('engine_rejected', answer.reason);
  return { state: 'refused', code: 'no_subject_understood', reason: refusal, report: answer.report };
}

export function fail(code: EngineFailureCode, reason: string): EngineFailure {
  return { state: 'failed', code, reason, retryable: code !== 'engine_rejected' };
}
