import { randomInt } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../clock/clock.ts';
import { askerOf } from '../credits/asker-of.ts';
import { type WayToPay, waysToPay } from '../credits/way-to-pay.ts';
import { AppError } from '../errors/app-error.ts';
import type { Caller } from '../grants/caller.ts';
import type { LimitWindow } from '../limits/limit-window.ts';
import type { Acceptance } from './acceptance.ts';
import { assertOffered, assertSizeOffered } from './assert-offered.ts';
import { checkRequest, type ParsedRequest } from './check-request.ts';
import type { GenerationRow } from './generation-row.ts';
import { hashRequest } from './hash-request.ts';
import type { ModelCatalog } from './model-catalog.ts';
import { newGeneration } from './new-generation.ts';
import type { SourcePicture } from './source-picture.ts';

export interface AcceptInput {
  caller: Caller;
  network: string;
  idempotencyKey: string | undefined;
  /** What it counts in. */
  windows: readonly LimitWindow[];
  request: ParsedRequest;
  /** The pictures it starts from, found already; the mask last. */
  sources?: readonly SourcePicture[];
  /** The ways to pay that are left, where some are closed. */
  ways?: readonly WayToPay[];
}

/** Checks a request against its model, and prepares all that accepting it would store. */
export function buildAcceptance(dependencies: { catalog: ModelCatalog; clock: Clock }, input: AcceptInput): Acceptance {
  const row = buildRow(dependencies, input);
  const { caller, windows, sources = [], ways = waysToPay(caller) } = input;
  const credit = { ...askerOf(input), generationId: row.id, credits: row.credits, ways };
  return { row, credit, sources, windows };
}

function checkIdempotencyKey(key: string | undefined): string {
  if (key !== undefined && /^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw new AppError('idempotency_key_missing', { field: 'Idempotency-Key' });
}

function buildRow({ catalog, clock }: { catalog: ModelCatalog; clock: Clock }, input: AcceptInput): GenerationRow {
  const { caller, request } = input;
  const idempotencyKey = checkIdempotencyKey(input.idempotencyKey);
  const offer = catalog.findOffer(request.model);
  if (!offer) throw new AppError('model_unknown', { field: 'model' });
  const model = assertOffered(caller.site, offer.model, request.size);
  const checked = checkRequest(request, model, input.sources);
  assertSizeOffered(caller.site, checked);
  const now = clock.now();
  return {
    ...newGeneration,
    ...checked,
    id: uuidv7(),
    site_id: caller.siteId,
    owner_id: caller.ownerId,
    idempotency_key: idempotencyKey,
    request_hash: hashRequest(request),
    kind: request.kind,
    operation: request.operation,
    engine: offer.engine.name,
    model: request.model,
    prompt: request.prompt,
    prompt_frame: caller.site.promptFrame,
    negative_prompt: request.negativePrompt ?? null,
    count: request.count,
    seed: request.seed ?? randomInt(2 ** 32),
    style: request.style ?? null,
    strength: request.strength ?? null,
    reference_count: input.sources?.length ?? 0,
    language: request.language ?? null,
    fallback: request.fallback ?? null,
    created_at: now,
    updated_at: now,
  };
}
