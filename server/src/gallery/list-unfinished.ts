import type { Database } from '../database/connect-database.ts';

export type Unfinished = Awaited<ReturnType<typeof listUnfinished>>[number];

/** Among so many of the latest: what is older and came to nothing is of no interest any more. */
const latest = 24;

/** What is being made for an account, and what could not be made, newest first. What they stopped themselves is not among it. */
export async function listUnfinished({ database }: { database: Database }, accountId: string) {
  return database
    .selectFrom((select) =>
      select
        .selectFrom('generations')
        .select(['id', 'site_id', 'prompt', 'status', 'error_code', 'created_at', 'count'])
        .where('owner_id', '=', accountId)
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(latest)
        .as('latest'),
    )
    .innerJoin('sites', 'sites.id', 'latest.site_id')
    .selectAll('latest')
    .select('sites.name as site')
    .where('status', 'in', ['queued', 'running', 'failed', 'refused'])
    .orderBy('latest.created_at', 'desc')
    .orderBy('latest.id', 'desc')
    .execute();
}
