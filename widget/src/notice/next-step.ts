import type { ErrorCode } from '@vignette/server/contract';
import type { AccountErrorCode, PageErrorCode, UploadErrorCode } from '../locales/error-codes.ts';

export type NextStep =
  | 'try-again'
  | 'change-request'
  | 'make-without-subject'
  | 'wait-for-budget'
  | 'reload-page'
  | 'sign-in'
  | 'allow-more'
  | 'none';

/** Where the same press may do. Named in types only, for names cost bytes. */
type PassingCode =
  | 'json_malformed'
  | 'media_type_unsupported'
  | 'idempotency_key_missing'
  | 'idempotency_key_reused'
  | 'not_found'
  | 'token_missing'
  | 'token_invalid'
  | 'token_expired'
  | 'challenge_invalid'
  | 'challenge_expired'
  | 'challenge_reused'
  | 'engine_failed'
  | 'engine_timeout'
  | 'engine_unavailable'
  | 'engine_busy'
  | 'worker_lost'
  | 'too_many_requests'
  | 'internal'
  | 'unavailable';

const steps: Record<Exclude<ErrorCode, PassingCode | UploadErrorCode | PageErrorCode | AccountErrorCode>, NextStep> = {
  no_subject_understood: 'make-without-subject',
  site_budget_exhausted: 'wait-for-budget',
  visitor_budget_exhausted: 'wait-for-budget',
  network_budget_exhausted: 'wait-for-budget',
  body_too_large: 'change-request',
  field_invalid: 'change-request',
  prompt_too_long: 'change-request',
  size_unsupported: 'change-request',
  style_unsupported: 'change-request',
  operation_unsupported: 'change-request',
  references_unsupported: 'change-request',
  reference_unknown: 'change-request',
  mask_unsupported: 'change-request',
  strength_unsupported: 'change-request',
  content_refused: 'change-request',
  engine_rejected: 'change-request',
  engine_paused: 'change-request',
  model_not_allowed: 'change-request',
  size_not_allowed: 'change-request',
  price_above_maximum: 'change-request',
  scope_missing: 'sign-in',
  grant_cap_reached: 'allow-more',
  model_unknown: 'reload-page',
  count_unsupported: 'reload-page',
  method_not_allowed: 'reload-page',
  origin_not_allowed: 'none',
  site_unknown: 'none',
  site_suspended: 'none',
  account_suspended: 'none',
  credits_exhausted: 'none',
};

/** What a person can do about an error. A code added to the contract does not compile until it has an answer here. */
export function nextStepOf(code: ErrorCode): NextStep {
  return (steps as Partial<Record<ErrorCode, NextStep>>)[code] ?? 'try-again';
}
