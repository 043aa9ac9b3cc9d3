import type { Database } from '../../database/connect-database.ts';

/** Keeps the engine's task id with the call that made it. */
export async function recordCallTask(
  { database }: { database: Database },
  callId: string,
  taskId: string,
): Promise<void> {
  await database.updateTable('engine_calls').set({ task_id: taskId }).where('id', '=', callId).execute();
}
