import type { Logger } from 'pino';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import type { GenerationQueue } from '../jobs/generation-queue.ts';
import type { ChangeListener } from '../jobs/listen-for-changes.ts';
import type { Metrics } from '../observability/create-metrics.ts';
import { deletePictures } from '../pictures/delete-pictures.ts';
import type { Storage } from '../storage/storage.ts';
import { attemptGeneration } from './attempt-generation.ts';
import { claimGeneration } from './claim-generation.ts';
import { finishGeneration } from './finish-generation.ts';
import type { GenerationOutcome } from './generation-outcome.ts';
import type { GenerationRow } from './generation-row.ts';
import type { ModelCatalog } from './model-catalog.ts';
import { requeueGeneration } from './requeue-generation.ts';

export interface RunDependencies {
  database: Database;
  queue: GenerationQueue;
  changes: ChangeListener;
  catalog: ModelCatalog;
  storage: Storage;
  clock: Clock;
  log: Logger;
  metrics: Pick<Metrics, 'generations'>;
  timeLimitMilliseconds: number;
}

const maxFailures = 3;

/** Far above what restarts bring about: only work that kills its worker again and again gets here. */
const maxLosses = 10;

/** Takes a generation from the queue to its end, or back into the queue. */
export async function runGeneration(
  dependencies: RunDependencies,
  generationId: string,
  { worker, stopping }: { worker: number; stopping: AbortSignal },
): Promise<void> {
  const row = await claimGeneration(dependencies, { generationId, worker });
  if (!row) return;
  const end = endBeforeStart(row) ?? (await attemptGeneration(dependencies, row, stopping));
  if (end === 'overtaken') return;
  if (end === 'stopped') return requeueGeneration(dependencies, row, { afterFailure: false });
  if ('retryable' in end && end.retryable && row.failures + 1 < maxFailures) {
    return requeueGeneration(dependencies, row, { afterFailure: true });
  }
  await finish(dependencies, row, end);
}

function endBeforeStart(row: GenerationRow): GenerationOutcome | undefined {
  if (row.cancel_requested_at) return { status: 'cancelled' };
  if (row.losses <= maxLosses) return undefined;
  return {
    status: 'failed',
    code: 'worker_lost',
    reason: 'The work was interrupted too often. Nothing was charged; try again.',
  };
}

/** A picture that comes too late, for one that was cancelled, deleted or taken over, costs nothing and is not kept. */
async function finish(dependencies: RunDependencies, row: GenerationRow, outcome: GenerationOutcome): Promise<void> {
  const isDone = await finishGeneration(dependencies, row, outcome);
  if (isDone) dependencies.metrics.generations.inc({ engine: row.engine, outcome: outcome.status });
  if (isDone || outcome.status !== 'succeeded') return;
  await finishGeneration(dependencies, row, { status: 'cancelled' });
  const files = outcome.pictures.flatMap((picture) => picture.files);
  await deletePictures(
    dependencies.storage,
    files.map((file) => file.storage_key),
  );
}
