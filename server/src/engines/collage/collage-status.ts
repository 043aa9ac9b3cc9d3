import type { EngineFailure, EngineFailureCode, EngineStatus } from '../engine.ts';
import type { CollageResult } from './collage-messages.ts';

const refusal = 'None of the words in this prompt name something this engine has a drawing of.';

/** The worker's last word on a task, as the engine interface says it. */
export function toStatus(answer: CollageResult): EngineStatus {
  if (answer.kind === 'failed') return fail('engine_failed', 'Drawing this picture failed.');
  if (answer.kind === 'rejected') return fail('engine_rejected', answer.reason);
  if (answer.kind === 'refused') {
    return { state: 'refused', code: 'no_subject_understood', reason: refusal, report: answer.report };
  }
  return { state: 'succeeded', outputs: answer.pictures, ...(answer.report && { report: answer.report }) };
}

export function fail(code: EngineFailureCode, reason: string): EngineFailure {
  return { state: 'failed', code, reason, retryable: code !== 'engine_rejected' };
}
