import type { Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Schema } from '../database/schema.ts';

/** Makes sure that an account has a wallet. */
export async function openWallet(transaction: Transaction<Schema>, accountId: string): Promise<void> {
  await transaction
    .insertInto('ledger_accounts')
    .values({ id: uuidv7(), kind: 'wallet', owner_id: accountId })
    .onConflict((conflict) => conflict.columns(['kind', 'owner_id']).doNothing())
    .execute();
}
