import type { EngineStatus } from '../engine.ts';
import type { CollageAnswer } from './collage-messages.ts';

const refusal = 'None of the words in this prompt name something this engine has a drawing of.';

/** The worker's last word on a task, as the engine interface says it. */
export function toStatus(answer: Exclude<CollageAnswer, { kind: 'step' }>): EngineStatus {
  if (answer.kind === 'failed') return fail('engine_failed', 'Drawing this picture failed.');
  if (answer.kind === 'refused') {
    return { state: 'refused', code: 'no_subject_understood', reason: refusal, report: answer.report };
  }
  const outputs = answer.pictures.map((bytes) => ({ bytes, mediaType: 'image/png' as const }));
  return { state: 'succeeded', outputs, report: answer.report };
}

export function fail(code: 'engine_failed' | 'engine_timeout' | 'engine_unavailable', reason: string): EngineStatus {
  return { state: 'failed', code, reason, retryable: true };
}
