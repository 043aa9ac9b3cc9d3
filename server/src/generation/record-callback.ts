import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';

export interface RecordCallbackDependencies {
  database: Database;
  clock: Clock;
}

/**
 * Notes that an engine has called about an open call, and its task where we do not know one yet; whoever runs the
 * generation hears of it. Again, about another task, or when all is over, it changes nothing.
 */
export async function recordCallback(
  { database, clock }: RecordCallbackDependencies,
  { callId, taskId }: { callId: string; taskId: string },
): Promise<void> {
  const now = clock.now();
  await database.transaction().execute(async (transaction) => {
    const call = await transaction
      .updateTable('engine_calls')
      .set(({ fn, ref, val }) => ({ task_id: fn.coalesce(ref('task_id'), val(taskId)), called_back_at: now }))
      .where('id', '=', callId)
      .where('state', '=', 'open')
      .where('called_back_at', 'is', null)
      .where((where) => where.or([where('task_id', 'is', null), where('task_id', '=', taskId)]))
      .returning('generation_id')
      .executeTakeFirst();
    if (!call) return;
    // The change is what is announced.
    await transaction
      .updateTable('generations')
      .set({ updated_at: now })
      .where('id', '=', call.generation_id)
      .execute();
  });
}
