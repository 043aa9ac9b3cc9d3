import type { Database } from '../database/connect-database.ts';

export type QueuedGeneration = NonNullable<Awaited<ReturnType<typeof findQueued>>>;

/** What decides whether a generation may start now. Nothing when it has started, ended or gone. */
export async function findQueued(database: Database, generationId: string) {
  return database
    .selectFrom('generations')
    .innerJoin('holds', 'holds.generation_id', 'generations.id')
    .select([
      ...(['generations.id', 'generations.owner_id', 'model', 'count', 'engine_task_id', 'created_at'] as const),
      'holds.network',
    ])
    .where('generations.id', '=', generationId)
    .where('status', '=', 'queued')
    .executeTakeFirst();
}
