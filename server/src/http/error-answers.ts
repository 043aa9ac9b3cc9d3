import type { ErrorCode } from '@vignette/server/contract';

interface ErrorAnswer {
  status: 400 | 401 | 402 | 403 | 404 | 405 | 408 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503;
  title: string;
}

/** The one table that turns a code into a status and a sentence: what happened, and what to do. */
export const errorAnswers: Record<ErrorCode, ErrorAnswer> = {
  json_malformed: { status: 400, title: 'The body is not valid JSON. Check quotes and commas.' },
  media_type_unsupported: { status: 415, title: 'Send the body as application/json.' },
  body_too_large: { status: 413, title: 'The body is too large. Send less than 512 kB.' },
  field_invalid: { status: 400, title: 'A field has a value we cannot take. `field` names it.' },
  prompt_too_long: { status: 400, title: 'The prompt is too long. Shorten it to what the model accepts.' },
  model_unknown: { status: 400, title: 'There is no such model. GET /v1/models lists them.' },
  size_unsupported: { status: 400, title: 'This model cannot make that size. GET /v1/models lists its sizes.' },
  count_unsupported: { status: 400, title: 'This model cannot make that many pictures at once.' },
  style_unsupported: { status: 400, title: 'This model does not know that style. GET /v1/models lists its styles.' },
  operation_unsupported: { status: 400, title: 'This model cannot do that. GET /v1/models lists its operations.' },
  references_unsupported: {
    status: 400,
    title: 'This model takes another number of pictures for that. GET /v1/models says how many.',
  },
  reference_unknown: {
    status: 422,
    title: 'A picture to start from is not there any more. Choose or upload it again.',
  },
  mask_unsupported: { status: 400, title: 'This model takes no mask for that. Send the request without one.' },
  strength_unsupported: { status: 400, title: 'This model takes no strength for that. Send the request without it.' },
  idempotency_key_missing: {
    status: 400,
    title: 'Send an Idempotency-Key header: a random value for each new picture.',
  },
  idempotency_key_reused: {
    status: 422,
    title: 'This Idempotency-Key was used before, for another request or for what is deleted now. Make a new one.',
  },
  not_found: { status: 404, title: 'There is nothing here, or it is not yours to see.' },
  method_not_allowed: { status: 405, title: 'This address does not take that method.' },
  upload_too_large: { status: 413, title: 'The file is too large. Send one of up to 20 MB.' },
  upload_too_slow: { status: 408, title: 'The file took too long to arrive. Try again with a better connection.' },
  upload_type_unsupported: { status: 415, title: 'Files of this type are not taken. Send PNG, JPEG, WebP or AVIF.' },
  upload_animated: { status: 422, title: 'The picture moves. Send a still one.' },
  upload_too_many_pixels: { status: 422, title: 'The picture is too large. Send one of up to 50 megapixels.' },
  upload_damaged: { status: 422, title: 'The file is damaged or not a whole picture. Save it again and retry.' },
  upload_quota_exhausted: {
    status: 429,
    title: 'You have uploaded as much as is kept for you. Delete pictures you no longer need, or wait a day.',
  },
  upload_in_use: {
    status: 409,
    title: 'A generation uses this picture. Delete that one, and the picture goes with it.',
  },
  token_missing: { status: 401, title: 'Send a visitor token: Authorization: Bearer …' },
  token_invalid: { status: 401, title: 'The token is not one of ours. Ask for a new one at POST /v1/visitors.' },
  token_expired: { status: 401, title: 'The token has expired. Ask for a new one at POST /v1/visitors.' },
  origin_not_allowed: { status: 403, title: 'This site key is not for this origin. The owner of the site can add it.' },
  site_unknown: { status: 404, title: 'There is no site with this key. Check the site-key attribute.' },
  site_suspended: { status: 403, title: 'This site is suspended. Its owner can ask the operator why.' },
  challenge_invalid: { status: 400, title: 'The solved challenge does not fit. Ask for a new one and solve it.' },
  challenge_expired: { status: 400, title: 'The challenge has expired. Ask for a new one and solve it.' },
  challenge_reused: { status: 409, title: 'This challenge was used already. Ask for a new one and solve it.' },
  too_many_requests: { status: 429, title: 'That was too often. Wait as long as Retry-After says.' },
  session_missing: { status: 401, title: 'You are not signed in. Sign in and try again.' },
  request_forged: {
    status: 403,
    title: 'This did not come from a page of ours. Open the page again and repeat it there.',
  },
  account_suspended: { status: 403, title: 'This account is suspended. Ask the operator why.' },
  scope_missing: { status: 403, title: 'The account did not allow this. Sign in again and allow it.' },
  connect_code_wrong: { status: 400, title: 'This is not the code. Look at it again; after five tries, start anew.' },
  connect_code_expired: { status: 410, title: 'This code is not valid any more. Start signing in again.' },
  claim_invalid: { status: 422, title: 'This is not the token of a visitor of this site.' },
  model_not_allowed: { status: 403, title: 'This site does not offer this model. Choose one that /v1/models lists.' },
  size_not_allowed: { status: 403, title: 'This site does not offer this size. Choose a smaller one.' },
  webhook_address_refused: { status: 422, title: 'A webhook needs a public https address.' },
  price_above_maximum: {
    status: 409,
    title: 'The price is above maxCredits. Nothing was charged; ask again with the new price.',
  },
  site_budget_exhausted: {
    status: 402,
    title: 'This site has given away its pictures for today. More come at midnight UTC.',
  },
  visitor_budget_exhausted: {
    status: 402,
    title: 'You have used what this site gives each visitor for today. More comes at midnight UTC.',
  },
  network_budget_exhausted: {
    status: 402,
    title: 'Your network has used what this site gives for today. More comes at midnight UTC.',
  },
  grant_cap_reached: {
    status: 402,
    title: 'What you allowed this site to spend is used up. Nothing was charged; you can allow more.',
  },
  credits_exhausted: { status: 402, title: 'You have no credits left. Nothing was charged.' },
  no_subject_understood: { status: 422, title: 'No word of the prompt names something this engine can draw.' },
  content_refused: { status: 422, title: 'The engine refuses to make this.' },
  engine_failed: { status: 503, title: 'The engine failed. Nothing was charged; try again.' },
  engine_timeout: { status: 503, title: 'The engine took too long. Nothing was charged; try again.' },
  engine_unavailable: { status: 503, title: 'The engine cannot be reached. Nothing was charged; try again later.' },
  engine_busy: { status: 503, title: 'The engine has too much to do. Nothing was charged; try again in a minute.' },
  engine_rejected: { status: 422, title: 'The engine does not take this request. Nothing was charged; change it.' },
  engine_paused: {
    status: 503,
    title: 'The operator has paused this engine. Nothing was charged; choose another model.',
  },
  worker_lost: { status: 503, title: 'The work was interrupted too often. Nothing was charged; try again.' },
  internal: { status: 500, title: 'Something broke on our side. Try again; if it stays, send us the requestId.' },
  unavailable: { status: 503, title: 'The service is starting, stopping or out of reach. Try again in a moment.' },
};
