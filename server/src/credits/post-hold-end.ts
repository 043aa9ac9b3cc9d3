import { sql, type Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Schema } from '../database/schema.ts';
import type { Hold } from './end-hold.ts';

export interface HoldEnd {
  kind: 'settle' | 'release';
  /** All of it leaves the held account. */
  hold: Hold;
  /** Goes to what the site has spent; the rest goes back to the payer. */
  spent: number;
  now: Date;
}

/** Writes the one ledger transaction that ends a hold. A hold of nothing ends without entries. */
export async function postHoldEnd(
  transaction: Transaction<Schema>,
  { kind, hold, spent, now }: HoldEnd,
): Promise<void> {
  const id = uuidv7();
  await transaction
    .insertInto('ledger_transactions')
    .values({ id, kind, generation_id: hold.generation_id, created_at: now })
    .execute();
  await sql`
    insert into ledger_entries (transaction_id, account_id, amount)
      select ${id}::uuid, account_id, amount from (
        select ${hold.payer_id}::uuid, ${hold.credits - spent}::bigint
        union all
        select id, case kind when 'held' then ${-hold.credits}::bigint else ${spent}::bigint end
          from ledger_accounts where kind in ('held', 'spent') and owner_id = ${hold.site_id}
      ) as entry (account_id, amount)
      where amount <> 0`.execute(transaction);
}
