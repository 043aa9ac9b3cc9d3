import { type Selectable, sql, type Transaction } from 'kysely';
import type { HoldTable, Schema } from '../database/schema.ts';
import { visitorSubject } from './visitor-subject.ts';

export type Hold = Selectable<HoldTable>;

/**
 * Ends an open hold and gives back to its budgets, or its grant, what was not used. Answers the hold, or nothing when it
 * had ended before: whoever comes second must not post anything.
 */
export async function endHold(
  transaction: Transaction<Schema>,
  end: { generationId: string; settledCredits: number | null; now: Date },
): Promise<Hold | undefined> {
  const hold = await transaction
    .updateTable('holds')
    .set({
      state: end.settledCredits === null ? 'released' : 'settled',
      settled_credits: end.settledCredits,
      ended_at: end.now,
    })
    .where('generation_id', '=', end.generationId)
    .where('state', '=', 'held')
    .returningAll()
    .executeTakeFirst();
  if (!hold) return undefined;
  const unused = hold.credits - (end.settledCredits ?? 0);
  if (unused > 0) await giveBack[hold.paid_by](transaction, hold, unused);
  return hold;
}

const giveBack = { site: giveBackToBudgets, account: giveBackToGrant };

/** Rows are locked in the order of their key, as everywhere. */
async function giveBackToBudgets(transaction: Transaction<Schema>, hold: Hold, credits: number): Promise<void> {
  const visitor = visitorSubject({ siteId: hold.site_id, ownerId: hold.owner_id, grantId: hold.grant_id });
  await sql`
    with budget as (
      select day, scope, subject from daily_spending
        where day = ${hold.day} and (scope, subject) in
          (('site', ${hold.site_id}), ('visitor', ${visitor}), ('network', ${hold.network}))
        order by scope, subject for update
    )
    update daily_spending set used = used - ${credits} from budget
      where daily_spending.day = budget.day
        and daily_spending.scope = budget.scope and daily_spending.subject = budget.subject`.execute(transaction);
}

/** What another day used stays as it is. */
async function giveBackToGrant(transaction: Transaction<Schema>, hold: Hold, credits: number): Promise<void> {
  await sql`
    update grants set
        used_credits = used_credits - ${credits},
        used_that_day = used_that_day - case when used_on = ${hold.day} then ${credits}::integer else 0 end
      where id = ${hold.grant_id}`.execute(transaction);
}
