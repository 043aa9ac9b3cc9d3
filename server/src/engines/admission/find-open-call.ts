import type { Database } from '../../database/connect-database.ts';

export interface OpenCall {
  id: string;
  engine: string;
  taskId: string | null;
  startedAt: Date;
  /** When the engine first called about it. */
  calledBackAt: Date | null;
}

/** The newest call for this generation whose end nobody has seen yet. */
export async function findOpenCall(database: Database, generationId: string): Promise<OpenCall | undefined> {
  return database
    .selectFrom('engine_calls')
    .select(['id', 'engine', 'task_id as taskId', 'started_at as startedAt', 'called_back_at as calledBackAt'])
    .where('generation_id', '=', generationId)
    .where('state', '=', 'open')
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}
