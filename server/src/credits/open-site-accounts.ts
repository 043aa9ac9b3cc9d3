import type { ClientBase } from 'pg';
import { uuidv7 } from 'uuidv7';

const insertSiteAccounts = {
  name: 'insert-site-accounts',
  text: `
    insert into ledger_accounts (id, kind, owner_id)
      select * from unnest($1::uuid[], $2::text[], $3::uuid[]) order by 2, 3
      on conflict (kind, owner_id) do nothing`,
};

/**
 * Makes sure that each site has its accounts for held and for spent credits. Run it outside the transaction that
 * reserves: waiting for another process that opens the same account must not hold budgets locked.
 */
export async function openSiteAccounts(client: ClientBase, siteIds: readonly string[]): Promise<void> {
  const owners = [...new Set(siteIds)].flatMap((id) => [id, id]);
  const kinds = owners.map((_, index) => (index % 2 === 0 ? 'held' : 'spent'));
  const ids = owners.map(() => uuidv7());
  await client.query({ ...insertSiteAccounts, values: [ids, kinds, owners] });
}
