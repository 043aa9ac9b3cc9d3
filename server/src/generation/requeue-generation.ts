import { fromKysely } from 'pg-boss';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import type { GenerationQueue } from '../jobs/generation-queue.ts';
import type { Claim } from './claim-generation.ts';

export interface RequeueDependencies {
  database: Database;
  queue: GenerationQueue;
  clock: Clock;
}

/**
 * Gives a claimed generation back to the queue, for whoever comes next. After a failure it starts afresh, a little
 * later; after a mere stop the engine's task is kept, so that the next worker resumes it.
 */
export async function requeueGeneration(
  { database, queue, clock }: RequeueDependencies,
  claim: Claim,
  { afterFailure }: { afterFailure: boolean },
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const row = await transaction
      .updateTable('generations')
      .set(({ eb }) => ({
        status: 'queued',
        worker: null,
        progress: null,
        updated_at: clock.now(),
        ...(afterFailure && { engine_task_id: null, failures: eb('failures', '+', 1) }),
      }))
      .where('id', '=', claim.id)
      .where('attempt', '=', claim.attempt)
      .where('status', '=', 'running')
      .returning('failures')
      .executeTakeFirst();
    if (!row) return;
    await queue.enqueue(fromKysely(transaction), [claim.id], afterFailure ? { startAfterSeconds: row.failures } : {});
  });
}
