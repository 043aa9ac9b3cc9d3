import { fromKysely } from 'pg-boss';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import type { GenerationQueue } from '../jobs/generation-queue.ts';
import type { Retry } from './attempt-end.ts';
import type { Claim } from './claim-generation.ts';
import { updateClaimed } from './update-claimed.ts';

export interface RequeueDependencies {
  database: Database;
  queue: GenerationQueue;
  clock: Clock;
}

/** Why a generation goes back: a failure counts, and starts afresh unless the engine's task is still good. */
export type RequeueCause = { failure: Retry } | { waitMs: number };

/** Gives a claimed generation back to the queue, for whoever comes next. */
export async function requeueGeneration(
  { database, queue, clock }: RequeueDependencies,
  claim: Claim,
  cause: RequeueCause,
): Promise<void> {
  const failure = 'failure' in cause ? cause.failure : undefined;
  await database.transaction().execute(async (transaction) => {
    const row = await updateClaimed(transaction, claim)
      .set(({ eb }) => ({
        status: 'queued',
        worker: null,
        progress: null,
        updated_at: clock.now(),
        ...(failure && { failures: eb('failures', '+', 1) }),
        ...(failure && !failure.keepsTask && { engine_task_id: null }),
      }))
      .returning('failures')
      .executeTakeFirst();
    if (!row) return;
    const waitMs = 'waitMs' in cause ? cause.waitMs : Math.max(row.failures * 1000, cause.failure.afterMs ?? 0);
    const delay = waitMs > 0 ? { startAfterSeconds: Math.ceil(waitMs / 1000) } : {};
    await queue.enqueue(fromKysely(transaction), [claim.id], delay);
  });
}
