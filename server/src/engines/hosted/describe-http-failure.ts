import type { EngineFailure, EngineFailureCode } from '../engine.ts';
import { createEngineFailure } from './create-engine-failure.ts';

export interface HttpFailure {
  /** That of the answer, or the one that means the same as what its body says. */
  status: number;
  /** What said so, for the operator: `HTTP` and the status where absent. */
  source?: string | undefined;
  /** As `readRetryAfter` reads it. */
  retryAfterMs?: number | undefined;
  /** The engine's own code for the error, if it sent one. It is shown to the operator, never to a person. */
  engineCode?: string | undefined;
  /** The engine's name for the call, which its support asks for. */
  requestId?: string | undefined;
  /** Whether the call asks for paid work. A question about a task does not, so its failure leaves nothing unknown. */
  mayHaveArrived: boolean;
}

interface Rule {
  code: EngineFailureCode;
  isRetryable: boolean;
  /** Whether the engine may have done the work behind this status. */
  mayHaveWorked?: boolean;
}

const ours: Rule = { code: 'engine_unavailable', isRetryable: false };
const timedOut: Rule = { code: 'engine_timeout', isRetryable: true, mayHaveWorked: true };
const collided: Rule = { code: 'engine_failed', isRetryable: true };
const rejected: Rule = { code: 'engine_rejected', isRetryable: false };
const broken: Rule = { code: 'engine_failed', isRetryable: true, mayHaveWorked: true };

/** 401 to 403 are about our key and our balance. Cloudflare says 521 to 524 for a server behind it: 524 is a time-out. */
const rules: Readonly<Record<number, Rule>> = {
  401: ours,
  402: ours,
  403: ours,
  408: timedOut,
  409: collided,
  425: collided,
  429: { code: 'engine_busy', isRetryable: true },
  502: { code: 'engine_unavailable', isRetryable: true, mayHaveWorked: true },
  503: { code: 'engine_unavailable', isRetryable: true },
  504: timedOut,
  521: { code: 'engine_unavailable', isRetryable: true },
  522: { code: 'engine_unavailable', isRetryable: true },
  523: { code: 'engine_unavailable', isRetryable: true },
  524: timedOut,
};

const plainName = /^[\w.:-]{1,100}$/;

/** An answer that is not a success. Only its status, codes and ids are read: its text may hold anything. */
export function describeHttpFailure(failure: HttpFailure): EngineFailure {
  const { code, isRetryable, mayHaveWorked = false } = findRule(failure.status);
  return createEngineFailure(code, {
    isRetryable,
    isUnknown: mayHaveWorked && failure.mayHaveArrived,
    retryAfterMs: isRetryable ? failure.retryAfterMs : undefined,
    detail: describe(failure),
  });
}

/** A redirect is never followed with a key, so its address is for the operator to put right. */
function findRule(status: number): Rule {
  const rule = rules[status];
  if (rule) return rule;
  if (status >= 500) return broken;
  return status >= 400 ? rejected : ours;
}

function describe({ status, source = `HTTP ${status}`, engineCode, requestId }: HttpFailure): string {
  const parts = [source];
  if (engineCode && plainName.test(engineCode)) parts.push(engineCode);
  if (requestId && plainName.test(requestId)) parts.push(`request ${requestId}`);
  return parts.join(', ');
}
