import type { Generation } from '@vignette/server/contract';
import { askerOf } from '../credits/asker-of.ts';
import type { Clock } from '../clock/clock.ts';
import type { BatchLane } from '../database/batch-lane.ts';
import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import type { Acceptance, AcceptanceResult } from './acceptance.ts';
import { assertNotPaused } from './assert-not-paused.ts';
import { type AcceptInput, buildAcceptance } from './build-acceptance.ts';
import { describeGenerations } from './describe-generations.ts';
import { findOpenWays } from './find-open-ways.ts';
import { findSourcePictures } from './find-source-pictures.ts';
import type { GenerationRow } from './generation-row.ts';
import { helpWithPayment } from './help-with-payment.ts';
import { hashRequest } from './hash-request.ts';
import type { ModelCatalog } from './model-catalog.ts';
import { newGeneration } from './new-generation.ts';
import type { ReadDependencies } from './read-dependencies.ts';

export interface AcceptDependencies extends ReadDependencies {
  lane: BatchLane<Acceptance, AcceptanceResult>;
  catalog: ModelCatalog;
  clock: Clock;
  publicUrl: string;
}

/** Accepts a request once per key: the same key gets the first answer again, whatever has happened since. */
export async function acceptGeneration(dependencies: AcceptDependencies, input: AcceptInput): Promise<Generation> {
  const { database, catalog } = dependencies;
  const { request, caller } = input;
  if (isPlain(catalog, input)) return submit(dependencies, input);
  const earlier = await findEarlier(database, input);
  if (earlier) return answer(dependencies, earlier, input);
  const engine = catalog.findOffer(request.model)?.engine;
  await assertNotPaused(database, engine);
  const ways = engine?.limits ? await findOpenWays(dependencies, askerOf(input)) : undefined;
  const sources = await findSourcePictures(database, caller, request);
  return submit(dependencies, { ...input, sources, ...(ways && { ways }) });
}

/**
 * Whether nothing can refuse it that may not have refused it before: no picture to look up, no engine that may be
 * paused, no rule of the site's owner.
 */
function isPlain(catalog: ModelCatalog, { request, caller: { site } }: AcceptInput): boolean {
  const startsFromPictures = request.references !== undefined || request.mask !== undefined;
  const hasRules = site.models !== null || site.maxPixels !== null || site.promptFrame !== null;
  return !startsFromPictures && !hasRules && catalog.findOffer(request.model)?.engine.limits === undefined;
}

async function findEarlier(database: Database, { caller, idempotencyKey }: AcceptInput) {
  if (idempotencyKey === undefined) return undefined;
  return database
    .selectFrom('generations')
    .selectAll()
    .where('owner_id', '=', caller.ownerId)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
}

async function submit(dependencies: AcceptDependencies, input: AcceptInput): Promise<Generation> {
  const result = await dependencies.lane.submit(buildAcceptance(dependencies, input));
  if (!('refused' in result)) return answer(dependencies, result.row, input);
  const { refused, ...details } = result;
  throw new AppError(refused, { ...details, ...helpWithPayment(dependencies, input, refused) });
}

async function answer(
  dependencies: AcceptDependencies,
  row: GenerationRow,
  { request }: AcceptInput,
): Promise<Generation> {
  if (!row.request_hash.equals(hashRequest(request))) throw new AppError('idempotency_key_reused');
  const [generation] = await describeGenerations(dependencies, [asAccepted(row)]);
  return generation as Generation;
}

function asAccepted(row: GenerationRow): GenerationRow {
  return { ...row, ...newGeneration, updated_at: row.created_at };
}
