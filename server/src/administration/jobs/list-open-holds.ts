import type { Database } from '../../database/connect-database.ts';
import { type PageOfRows, toPageOfRows } from '../page-of-rows.ts';

export type OpenHold = Awaited<ReturnType<typeof selectHolds>>[number];

interface HoldListInput {
  limit: number;
  /** The id of a generation: only younger ones. */
  after?: string | undefined;
}

/** Credits that are held, oldest first. */
export async function listOpenHolds(database: Database, input: HoldListInput): Promise<PageOfRows<OpenHold>> {
  return toPageOfRows(await selectHolds(database, input), input.limit);
}

async function selectHolds(database: Database, { limit, after }: HoldListInput) {
  const holds = database
    .selectFrom('holds')
    .leftJoin('generations', 'generations.id', 'holds.generation_id')
    .innerJoin('sites', 'sites.id', 'holds.site_id')
    .select(['holds.generation_id as id', 'holds.credits', 'holds.paid_by', 'holds.day', 'sites.name as site'])
    .select(['generations.status', 'generations.created_at'])
    .where('holds.state', '=', 'held')
    .orderBy('holds.generation_id')
    .limit(limit + 1);
  return (after === undefined ? holds : holds.where('holds.generation_id', '>', after)).execute();
}
