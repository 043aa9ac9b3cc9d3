import { sql, type Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { CreditGiftTable } from '../database/schema/grant-tables.ts';
import type { Schema } from '../database/schema.ts';
import { issuerAccountId } from './issuer-account.ts';
import { openWallet } from './open-wallet.ts';

export interface Gift {
  accountId: string;
  credits: number;
  reason: CreditGiftTable['reason'];
  /** What was given under a key is not given under it again, to no account. */
  onceKey?: Buffer;
  now: Date;
}

/** New credits for an account. Answers false where they were given before, or there is nothing to give. */
export async function giveCredits(transaction: Transaction<Schema>, gift: Gift): Promise<boolean> {
  if (gift.credits === 0) return false;
  await openWallet(transaction, gift.accountId);
  const { accountId, credits, reason, onceKey = null, now } = gift;
  const { numAffectedRows } = await sql`
    with gift as (
      insert into credit_gifts (transaction_id, account_id, reason, once_key, credits, created_at)
        values (${uuidv7()}, ${accountId}, ${reason}, ${onceKey}, ${credits}, ${now})
        on conflict do nothing returning *
    ), posted as (
      insert into ledger_transactions (id, kind, created_at) select transaction_id, 'gift', created_at from gift
    )
    insert into ledger_entries (transaction_id, account_id, amount)
      select transaction_id, ${issuerAccountId}::uuid, -credits from gift
      union all
      select transaction_id, wallet.id, credits from gift
        join ledger_accounts wallet on wallet.kind = 'wallet' and wallet.owner_id = gift.account_id`.execute(
    transaction,
  );
  return (numAffectedRows ?? 0n) > 0n;
}
