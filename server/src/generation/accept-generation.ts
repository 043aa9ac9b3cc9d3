import type { Generation } from '@vignette/server/contract';
import type { Clock } from '../clock/clock.ts';
import type { BatchLane } from '../database/batch-lane.ts';
import { AppError } from '../errors/app-error.ts';
import type { Acceptance, AcceptanceResult } from './accept-batch.ts';
import { type AcceptInput, buildAcceptance } from './build-acceptance.ts';
import type { GenerationRow } from './generation-row.ts';
import type { ModelCatalog } from './model-catalog.ts';
import { newGeneration } from './new-generation.ts';
import { toGeneration } from './to-generation.ts';

export interface AcceptDependencies {
  lane: BatchLane<Acceptance, AcceptanceResult>;
  catalog: ModelCatalog;
  clock: Clock;
}

/** Accepts a request once per key: the same key gets the first answer again, whatever has happened since. */
export async function acceptGeneration(dependencies: AcceptDependencies, input: AcceptInput): Promise<Generation> {
  const acceptance = buildAcceptance(dependencies, input);
  const result = await dependencies.lane.submit(acceptance);
  if ('refused' in result) throw new AppError(result.refused);
  if (!result.row.request_hash.equals(acceptance.row.request_hash)) throw new AppError('idempotency_key_reused');
  return toGeneration(asAccepted(result.row), []);
}

function asAccepted(row: GenerationRow): GenerationRow {
  return { ...row, ...newGeneration, updated_at: row.created_at };
}
