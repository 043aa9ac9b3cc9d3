import type { ErrorCode } from '@vignette/server/contract';

export type NextStep =
  | 'try-again'
  | 'change-request'
  | 'make-without-subject'
  | 'wait-for-budget'
  | 'reload-page'
  | 'none';

/** What a person can do about an error. A code added to the contract does not compile until it has an answer here. */
export function nextStepOf(code: ErrorCode): NextStep {
  switch (code) {
    case 'no_subject_understood':
      return 'make-without-subject';
    case 'site_budget_exhausted':
    case 'visitor_budget_exhausted':
    case 'network_budget_exhausted':
      return 'wait-for-budget';
    case 'body_too_large':
    case 'field_invalid':
    case 'prompt_too_long':
    case 'size_unsupported':
    case 'style_unsupported':
    case 'content_refused':
    case 'price_above_maximum':
      return 'change-request';
    case 'model_unknown':
    case 'count_unsupported':
    case 'method_not_allowed':
      return 'reload-page';
    case 'origin_not_allowed':
    case 'site_unknown':
    case 'site_suspended':
      return 'none';
    case 'json_malformed':
    case 'media_type_unsupported':
    case 'idempotency_key_missing':
    case 'idempotency_key_reused':
    case 'not_found':
    case 'token_missing':
    case 'token_invalid':
    case 'token_expired':
    case 'challenge_invalid':
    case 'challenge_expired':
    case 'challenge_reused':
    case 'engine_failed':
    case 'engine_timeout':
    case 'engine_unavailable':
    case 'worker_lost':
    case 'internal':
    case 'unavailable':
      return 'try-again';
  }
}
