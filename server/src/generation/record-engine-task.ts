import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import type { Claim } from './claim-generation.ts';
import { Interruption } from './interruption.ts';

/** Stores the engine's task id before anything waits on it. */
export async function recordEngineTask(
  { database, clock }: { database: Database; clock: Clock },
  claim: Claim,
  taskId: string,
): Promise<void> {
  const { numUpdatedRows } = await database
    .updateTable('generations')
    .set({ engine_task_id: taskId, updated_at: clock.now() })
    .where('id', '=', claim.id)
    .where('attempt', '=', claim.attempt)
    .where('status', '=', 'running')
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Interruption('overtaken');
}
