import { z } from 'zod';

/** Every way a call or a generation can go wrong. The server throws them, the client rethrows them, the interface words them. */
export const errorCodes = [
  // the request itself
  'json_malformed',
  'media_type_unsupported',
  'body_too_large',
  'field_invalid',
  'prompt_too_long',
  'model_unknown',
  'size_unsupported',
  'count_unsupported',
  'style_unsupported',
  'operation_unsupported',
  'references_unsupported',
  'reference_unknown',
  'mask_unsupported',
  'strength_unsupported',
  'idempotency_key_missing',
  'idempotency_key_reused',
  'not_found',
  'method_not_allowed',
  // a picture to start from
  'upload_too_large',
  'upload_too_slow',
  'upload_type_unsupported',
  'upload_animated',
  'upload_too_many_pixels',
  'upload_damaged',
  'upload_quota_exhausted',
  'upload_in_use',
  // who is asking, and from where
  'token_missing',
  'token_invalid',
  'token_expired',
  'origin_not_allowed',
  'site_unknown',
  'site_suspended',
  'challenge_invalid',
  'challenge_expired',
  'challenge_reused',
  'too_many_requests',
  // accounts, and what they allowed
  'session_missing',
  'request_forged',
  'account_suspended',
  'scope_missing',
  'connect_code_wrong',
  'connect_code_expired',
  'claim_invalid',
  'model_not_allowed',
  'size_not_allowed',
  'webhook_address_refused',
  // what it costs
  'price_above_maximum',
  'site_budget_exhausted',
  'visitor_budget_exhausted',
  'network_budget_exhausted',
  'grant_cap_reached',
  'credits_exhausted',
  // what became of a generation
  'no_subject_understood',
  'content_refused',
  'engine_failed',
  'engine_timeout',
  'engine_unavailable',
  'engine_busy',
  'engine_rejected',
  'engine_paused',
  'worker_lost',
  // us
  'internal',
  'unavailable',
] as const;

export const ErrorCode = z.enum(errorCodes);
export type ErrorCode = (typeof errorCodes)[number];

/** The body of every error answer, as RFC 9457 describes it, sent as `application/problem+json`. */
export const Problem = z.object({
  type: z.string().describe('A stable address for the code, `/problems/<code>`.'),
  title: z.string().describe('What happened and what to do, in one sentence.'),
  status: z.int(),
  code: ErrorCode,
  field: z.string().optional().describe('The offending field, `size` or `images.0.id`, when there is one.'),
  help: z.url().optional().describe('A page of ours where a person can do something about it.'),
  requestId: z.string(),
});
export type Problem = z.infer<typeof Problem>;
