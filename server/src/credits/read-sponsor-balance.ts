import type { Database } from '../database/connect-database.ts';

/** What the owner of a site has to sponsor with; nothing while their account is suspended. */
export async function readSponsorBalance(database: Database, accountId: string): Promise<number> {
  const wallet = await database
    .selectFrom('ledger_accounts')
    .innerJoin('accounts', 'accounts.id', 'ledger_accounts.owner_id')
    .select('ledger_accounts.balance')
    .where('ledger_accounts.kind', '=', 'wallet')
    .where('accounts.id', '=', accountId)
    .where('accounts.suspended_at', 'is', null)
    .executeTakeFirst();
  return wallet?.balance ?? 0;
}
