import { type Selectable, sql, type Transaction } from 'kysely';
import type { HoldTable, Schema } from '../database/schema.ts';

/**
 * Ends an open hold and gives back to its budgets what was not used. Answers the hold, or nothing when it had ended
 * before: whoever comes second must not post anything.
 */
export async function endHold(
  transaction: Transaction<Schema>,
  end: { generationId: string; settledCredits: number | null; now: Date },
): Promise<Selectable<HoldTable> | undefined> {
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
  if (unused > 0) await giveBackToBudgets(transaction, hold, unused);
  return hold;
}

/** Rows are locked in the order of their key, as everywhere. */
async function giveBackToBudgets(transaction: Transaction<Schema>, hold: Selectable<HoldTable>, credits: number) {
  await sql`
    with budget as (
      select day, scope, subject from daily_spending
        where day = ${hold.day} and (scope, subject) in
          (('site', ${hold.site_id}), ('visitor', ${hold.owner_id}), ('network', ${hold.network}))
        order by scope, subject for update
    )
    update daily_spending set used = used - ${credits} from budget
      where daily_spending.day = budget.day
        and daily_spending.scope = budget.scope and daily_spending.subject = budget.subject`.execute(transaction);
}
