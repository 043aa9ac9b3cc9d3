import type { Database } from '../../database/connect-database.ts';
import { type PageOfRows, toPageOfRows } from '../page-of-rows.ts';

export type OpenGeneration = Awaited<ReturnType<typeof selectOpen>>[number];

interface OpenListInput {
  limit: number;
  /** An id: only younger ones. */
  after?: string | undefined;
}

/** What waits and what runs, oldest first. Ids begin with the time. */
export async function listOpenGenerations(
  database: Database,
  input: OpenListInput,
): Promise<PageOfRows<OpenGeneration>> {
  return toPageOfRows(await selectOpen(database, input), input.limit);
}

async function selectOpen(database: Database, { limit, after }: OpenListInput) {
  const open = database
    .selectFrom('generations')
    .select(['id', 'status', 'engine', 'model', 'attempt', 'failures', 'created_at', 'started_at'])
    .where('status', 'in', ['queued', 'running'])
    .orderBy('id')
    .limit(limit + 1);
  return (after === undefined ? open : open.where('id', '>', after)).execute();
}
