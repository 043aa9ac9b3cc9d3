import { sql } from 'kysely';
import type { Clock } from '../clock/clock.ts';
import { utcDay } from '../clock/utc-day.ts';
import { budgetsOfRequest } from '../credits/budgets-of-request.ts';
import type { CreditRequest } from '../credits/credit-request.ts';
import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';

type AbandonedCredits = Record<'site' | 'visitor' | 'network', number>;

const titles: Record<keyof AbandonedCredits, string> = {
  site: 'On this site too many pictures were stopped today after a paid engine had begun them. It goes on at midnight UTC.',
  visitor:
    'You have stopped too many pictures today after a paid engine had begun them. Choose another model, or go on at midnight UTC.',
  network:
    'In your network too many pictures were stopped today after a paid engine had begun them. It goes on at midnight UTC.',
};

/**
 * Stopping a picture costs the person nothing, but its engine may bill the operator all the same. So what is stopped
 * counts against the daily budgets too, apart from what was spent: nobody can cost the operator much more than twice them.
 */
export async function assertNotDraining(
  { database, clock }: { database: Database; clock: Clock },
  request: Pick<CreditRequest, 'site' | 'ownerId' | 'network'>,
): Promise<void> {
  const abandoned = await countAbandonedCredits(database, request, utcDay(clock.now()));
  const full = budgetsOfRequest(request).find(({ scope, limit }) => abandoned[scope] > 0 && abandoned[scope] >= limit);
  if (full) throw new AppError(full.exhausted, { field: 'model', title: titles[full.scope] });
}

/** What the price was of generations that were cancelled, or deleted before they had ended, with a call on the books. */
async function countAbandonedCredits(
  database: Database,
  { site, ownerId, network }: Pick<CreditRequest, 'site' | 'ownerId' | 'network'>,
  day: string,
): Promise<AbandonedCredits> {
  const { rows } = await sql<AbandonedCredits>`
    select coalesce(sum(credits), 0)::bigint as site,
        coalesce(sum(credits) filter (where owner_id = ${ownerId}), 0)::bigint as visitor,
        coalesce(sum(credits) filter (where network = ${network}), 0)::bigint as network
      from holds
      where site_id = ${site.id} and state = 'released'
        and generation_id in (select generation_id from engine_calls where day = ${day} and cost_micros > 0)
        and not exists (
          select from generations where generations.id = holds.generation_id and status <> 'cancelled')`.execute(
    database,
  );
  return rows[0] as AbandonedCredits;
}
