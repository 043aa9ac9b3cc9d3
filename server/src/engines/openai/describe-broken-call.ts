import type { TaskEnd } from '../hosted/background-tasks.ts';
import { createEngineFailure } from '../hosted/create-engine-failure.ts';
import { describeNetworkFailure } from '../hosted/describe-network-failure.ts';
import { AnswerTooLarge } from '../hosted/read-within.ts';
import { describeOpenAiError } from './describe-openai-error.ts';
import { OpenAiError } from './openai-error.ts';

/** A call that never answered, or whose good answer broke off, went wrong or makes no sense. */
export function describeBrokenCall(error: unknown): TaskEnd {
  if (error instanceof OpenAiError) return describeOpenAiError(error, { status: 200 });
  if (error instanceof AnswerTooLarge) {
    return createEngineFailure('engine_failed', { isRetryable: false, isUnknown: true, detail: 'an endless answer' });
  }
  if (error instanceof SyntaxError) {
    return createEngineFailure('engine_failed', { isRetryable: true, isUnknown: true, detail: 'an answer is no JSON' });
  }
  return describeNetworkFailure(error, { mayHaveArrived: true });
}
