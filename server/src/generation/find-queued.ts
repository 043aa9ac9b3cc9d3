import type { Database } from '../database/connect-database.ts';

export type QueuedGeneration = NonNullable<Awaited<ReturnType<typeof findQueued>>>;

/** What decides whether a generation may start now. Nothing when it has started, ended or gone. */
export async function findQueued(database: Database, generationId: string) {
  const row = await database
    .selectFrom('generations')
    .innerJoin('holds', 'holds.generation_id', 'generations.id')
    .innerJoin('sites', 'sites.id', 'generations.site_id')
    .leftJoin('accounts', 'accounts.id', 'generations.owner_id')
    .select(['generations.id', 'generations.owner_id', 'generations.model', 'generations.count'])
    .select(['generations.engine_task_id', 'generations.created_at', 'holds.network'])
    .select(['sites.suspended_at as site_suspended_at', 'accounts.suspended_at as account_suspended_at'])
    .where('generations.id', '=', generationId)
    .where('generations.status', '=', 'queued')
    .executeTakeFirst();
  if (!row) return undefined;
  const { site_suspended_at, account_suspended_at, ...queued } = row;
  return { ...queued, isSuspended: site_suspended_at !== null || account_suspended_at !== null };
}
