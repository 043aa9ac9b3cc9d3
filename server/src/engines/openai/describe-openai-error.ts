import type { EngineFailure, EngineRefusal } from '../engine.ts';
import { contentRefusal } from '../hosted/content-refusal.ts';
import { describeHttpFailure } from '../hosted/describe-http-failure.ts';
import type { OpenAiError } from './openai-error.ts';

export interface OpenAiErrorAnswer {
  status: number;
  retryAfterMs?: number | undefined;
  requestId?: string | undefined;
}

const refused = /moderation|safety|content_?policy|content_?filter/i;
const outOfBalance = /insufficient_quota|billing/i;
const busy = /rate_limit/i;
const rejected = /invalid|unsupported|not_found/i;

/** An error by its code and type first, and by the status it came with; inside an answer that began well that is 200. */
export function describeOpenAiError(
  { code, type }: Pick<OpenAiError, 'code' | 'type'>,
  answer: OpenAiErrorAnswer,
): EngineRefusal | EngineFailure {
  const words = `${code} ${type}`;
  if (refused.test(words)) return contentRefusal;
  return describeHttpFailure({
    ...answer,
    status: findStatus(words, answer.status),
    source: `HTTP ${answer.status}`,
    engineCode: code || type,
    mayHaveArrived: true,
  });
}

/** An empty account is told as a rate limit (429) or as a bad request (400), but waiting does not fill it. */
function findStatus(words: string, status: number): number {
  if (outOfBalance.test(words)) return 402;
  if (status !== 200) return status;
  if (busy.test(words)) return 429;
  return rejected.test(words) ? 400 : 500;
}
