import type { Logger } from 'pino';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import type { GenerationQueue } from '../jobs/generation-queue.ts';
import type { ChangeListener } from '../jobs/listen-for-changes.ts';
import type { Metrics } from '../observability/create-metrics.ts';
import { deletePictures } from '../pictures/delete-pictures.ts';
import type { Storage } from '../storage/storage.ts';
import type { AttemptEnd } from './attempt-end.ts';
import { attemptFailure } from './attempt-failure.ts';
import { attemptGeneration } from './attempt-generation.ts';
import type { CallBookDependencies } from './call-book.ts';
import { callWaiting } from './call-waiting.ts';
import { claimGeneration } from './claim-generation.ts';
import { findQueued, type QueuedGeneration } from './find-queued.ts';
import { type FinishDependencies, finishGeneration } from './finish-generation.ts';
import type { GenerationOutcome } from './generation-outcome.ts';
import type { GenerationRow } from './generation-row.ts';
import type { ModelCatalog } from './model-catalog.ts';
import { longestPauseMs, mayWait } from './may-wait.ts';
import { type RequeueCause, requeueGeneration } from './requeue-generation.ts';
import { stopGeneration } from './stop-generation.ts';
import type { Turns } from './turns.ts';
import { waitForRoom } from './wait-for-room.ts';
import { waitForTurn } from './wait-for-turn.ts';

export interface RunDependencies extends CallBookDependencies, Pick<FinishDependencies, 'queues'> {
  database: Database;
  queue: GenerationQueue;
  changes: ChangeListener;
  catalog: ModelCatalog;
  storage: Storage;
  clock: Clock;
  log: Logger;
  metrics: CallBookDependencies['metrics'] & Pick<Metrics, 'generations'>;
  timeLimitMilliseconds: number;
  turns: Turns;
}

const maxFailures = 3;

/** Each of these may have cost the operator a picture that nobody got. */
const maxUnknownFailures = 2;

/** Far above what restarts bring about: only work that kills its worker again and again gets here. */
const maxLosses = 10;

interface Runner {
  worker: number;
  stopping: AbortSignal;
}

/** Takes a generation from the queue to its end, or back into the queue. */
export async function runGeneration(
  dependencies: RunDependencies,
  generationId: string,
  runner: Runner,
): Promise<void> {
  const queued = await findQueued(dependencies.database, generationId);
  // One that was called may have been cancelled since: its turn is the next one's.
  if (!queued) return callWaiting(dependencies);
  if (queued.isSuspended) return stopSuspended(dependencies, queued);
  if ((await waitForRoom(dependencies, queued)) || (await waitForTurn(dependencies, queued))) return;
  try {
    await runClaimed(dependencies, generationId, runner);
  } finally {
    dependencies.turns.giveBack(generationId);
    await callWaiting(dependencies);
  }
}

/** For whoever is suspended, or on a site that is, nothing starts. */
async function stopSuspended(
  dependencies: RunDependencies,
  { id, owner_id: ownerId }: QueuedGeneration,
): Promise<void> {
  await stopGeneration(dependencies, { generationId: id, owner: { ownerId, siteId: null } });
  await callWaiting(dependencies);
}

async function runClaimed(
  dependencies: RunDependencies,
  generationId: string,
  { worker, stopping }: Runner,
): Promise<void> {
  const row = await claimGeneration(dependencies, { generationId, worker });
  if (!row) return;
  const end = endBeforeStart(row) ?? (await attemptGeneration(dependencies, row, stopping));
  if (end.status === 'overtaken') return;
  const cause = findRequeueCause(dependencies, row, end);
  if (cause) return requeueGeneration(dependencies, row, cause);
  await finish(dependencies, row, toOutcome(end));
}

function findRequeueCause({ clock }: RunDependencies, row: GenerationRow, end: AttemptEnd): RequeueCause | undefined {
  if (end.status === 'stopped') return { waitMs: 0 };
  if (end.status === 'postponed') return mayWait(row, clock.now(), end.afterMs) ? { waitMs: end.afterMs } : undefined;
  if (!('retry' in end) || (end.retry.afterMs ?? 0) > longestPauseMs) return undefined;
  const most = end.retry.isUnknown ? maxUnknownFailures : maxFailures;
  return row.failures + 1 < most ? { failure: end.retry } : undefined;
}

function toOutcome(end: AttemptEnd): GenerationOutcome {
  if (end.status !== 'postponed' && end.status !== 'stopped' && end.status !== 'overtaken') return end;
  return attemptFailure('engine_busy', 'The engine had no room for too long. Nothing was charged; try again later.');
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
