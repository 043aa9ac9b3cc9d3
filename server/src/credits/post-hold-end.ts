import { sql, type Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Schema } from '../database/schema.ts';
import { issuerAccountId } from './issuer-account.ts';

export interface HoldEnd {
  kind: 'settle' | 'release';
  generationId: string;
  siteId: string;
  /** Leave the held account. */
  credits: number;
  /** Go to what the site has spent; the rest goes back to the issuer. */
  spent: number;
  now: Date;
}

/** Writes the one ledger transaction that ends a hold. A hold of nothing ends without entries. */
export async function postHoldEnd(transaction: Transaction<Schema>, end: HoldEnd): Promise<void> {
  const id = uuidv7();
  await transaction
    .insertInto('ledger_transactions')
    .values({ id, kind: end.kind, generation_id: end.generationId, created_at: end.now })
    .execute();
  await sql`
    insert into ledger_entries (transaction_id, account_id, amount)
      select ${id}::uuid, account_id, amount from (
        select ${issuerAccountId}::uuid, ${end.credits - end.spent}::bigint
        union all
        select id, case kind when 'held' then ${-end.credits}::bigint else ${end.spent}::bigint end
          from ledger_accounts where owner_id = ${end.siteId}
      ) as entry (account_id, amount)
      where amount <> 0`.execute(transaction);
}
