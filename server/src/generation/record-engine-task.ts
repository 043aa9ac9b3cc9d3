import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import type { Claim } from './claim-generation.ts';
import { Interruption } from './interruption.ts';
import { updateClaimed } from './update-claimed.ts';

/** Stores the engine's task id before anything waits on it. */
export async function recordEngineTask(
  { database, clock }: { database: Database; clock: Clock },
  claim: Claim,
  taskId: string,
): Promise<void> {
  const { numUpdatedRows } = await updateClaimed(database, claim)
    .set({ engine_task_id: taskId, updated_at: clock.now() })
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Interruption('overtaken');
}
