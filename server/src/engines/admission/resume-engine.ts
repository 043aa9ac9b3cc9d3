import type { Database } from '../../database/connect-database.ts';

/** Lets calls through again. Whoever resumes an engine knows that it works: the breaker starts afresh. */
export async function resumeEngine({ database }: { database: Database }, engine: string): Promise<void> {
  await database
    .updateTable('engine_states')
    .set({ paused_at: null, paused_reason: null, failures: 0, closed_until: null, probe_call_id: null })
    .where('engine', '=', engine)
    .execute();
}
