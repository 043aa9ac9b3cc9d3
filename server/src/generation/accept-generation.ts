import { randomInt } from 'node:crypto';
import type { Generation } from '@vignette/server/contract';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../clock/clock.ts';
import { AppError } from '../http/app-error.ts';
import type { AuthenticatedVisitor } from '../sites/authenticated-visitor.ts';
import type { Acceptance, AcceptanceResult } from './accept-batch.ts';
import type { AcceptanceLane } from './acceptance-lane.ts';
import { checkRequest, type ParsedRequest } from './check-request.ts';
import type { GenerationRow } from './generation-row.ts';
import { hashRequest } from './hash-request.ts';
import type { ModelCatalog } from './model-catalog.ts';
import { toGeneration } from './to-generation.ts';

export interface AcceptDependencies {
  lane: AcceptanceLane<Acceptance, AcceptanceResult>;
  catalog: ModelCatalog;
  clock: Clock;
}

export interface AcceptInput {
  visitor: AuthenticatedVisitor;
  network: string;
  idempotencyKey: string | undefined;
  request: ParsedRequest;
}

/** Accepts a request once per key: the same key gets the first answer again, whatever has happened since. */
export async function acceptGeneration(dependencies: AcceptDependencies, input: AcceptInput): Promise<Generation> {
  const row = buildRow(dependencies, input);
  const credit = {
    generationId: row.id,
    site: input.visitor.site,
    visitorId: input.visitor.id,
    network: input.network,
    credits: row.credits,
  };
  const result = await dependencies.lane.submit({ row, credit });
  if ('refused' in result) throw new AppError(result.refused);
  if (!result.row.request_hash.equals(row.request_hash)) throw new AppError('idempotency_key_reused');
  return toGeneration(asAccepted(result.row), []);
}

function checkIdempotencyKey(key: string | undefined): string {
  if (key !== undefined && /^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw new AppError('idempotency_key_missing', { field: 'Idempotency-Key' });
}

function buildRow({ catalog, clock }: AcceptDependencies, input: AcceptInput): GenerationRow {
  const { visitor, request } = input;
  const idempotencyKey = checkIdempotencyKey(input.idempotencyKey);
  const offer = catalog.findOffer(request.model);
  if (!offer) throw new AppError('model_unknown', { field: 'model' });
  const now = clock.now();
  return {
    ...newRow,
    ...checkRequest(request, offer.model),
    id: uuidv7(),
    site_id: visitor.site.id,
    visitor_id: visitor.id,
    idempotency_key: idempotencyKey,
    request_hash: hashRequest(request),
    kind: request.kind,
    engine: offer.engine.name,
    model: request.model,
    prompt: request.prompt,
    negative_prompt: request.negativePrompt ?? null,
    count: request.count,
    seed: request.seed ?? randomInt(2 ** 32),
    style: request.style ?? null,
    language: request.language ?? null,
    fallback: request.fallback ?? null,
    created_at: now,
    updated_at: now,
  };
}

/** How every generation starts. */
const newRow = {
  status: 'queued',
  attempt: 0,
  failures: 0,
  losses: 0,
  worker: null,
  engine_task_id: null,
  progress: null,
  error_code: null,
  error_reason: null,
  report: null,
  cancel_requested_at: null,
  started_at: null,
  finished_at: null,
} as const;

function asAccepted(row: GenerationRow): GenerationRow {
  return { ...row, ...newRow, updated_at: row.created_at };
}
