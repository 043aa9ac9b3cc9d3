import { sql } from 'kysely';
import type { BudgetedRequest } from '../credits/budgets-of-request.ts';
import type { Database } from '../database/connect-database.ts';

/** By who would have paid: the site, on its three budgets, or the account itself, wherever it asked. */
export type AbandonedCredits = Record<'site' | 'visitor' | 'network' | 'account', number>;

/** What the price was of generations that were cancelled, or deleted before they had ended, with a call on the books. */
export async function countAbandonedCredits(
  database: Database,
  { site, ownerId, network }: BudgetedRequest,
  day: string,
): Promise<AbandonedCredits> {
  const { rows } = await sql<AbandonedCredits>`
    select coalesce(sum(credits) filter (where is_sponsored), 0)::bigint as site,
        coalesce(sum(credits) filter (where is_sponsored and owner_id = ${ownerId}), 0)::bigint as visitor,
        coalesce(sum(credits) filter (where is_sponsored and network = ${network}), 0)::bigint as network,
        coalesce(sum(credits) filter (where not is_sponsored), 0)::bigint as account
      from holds cross join lateral (select paid_by = 'site' as is_sponsored) payment
      where state = 'released'
        and (is_sponsored and site_id = ${site.id} or not is_sponsored and owner_id = ${ownerId})
        and generation_id in (select generation_id from engine_calls where day = ${day} and cost_micros > 0)
        and not exists (
          select from generations where generations.id = holds.generation_id and status <> 'cancelled')`.execute(
    database,
  );
  return rows[0] as AbandonedCredits;
}
