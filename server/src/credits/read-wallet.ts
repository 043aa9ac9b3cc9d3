import type { Database } from '../database/connect-database.ts';

/** What an account has to spend; nothing before its first credits. */
export async function readWallet(database: Database, accountId: string): Promise<{ balance: number }> {
  const wallet = await database
    .selectFrom('ledger_accounts')
    .select('balance')
    .where('kind', '=', 'wallet')
    .where('owner_id', '=', accountId)
    .executeTakeFirst();
  return { balance: wallet?.balance ?? 0 };
}
