import type { Database } from '../../../database/connect-database.ts';
import type { WorldAccount } from './add-accounts.ts';
import { addSite } from './add-site.ts';
import type { AccountHolder } from './people.ts';
import type { SiteName, WorldSite } from './sites.ts';

export async function addSites(
  services: { database: Database },
  accounts: Record<AccountHolder, WorldAccount>,
): Promise<Record<SiteName, WorldSite>> {
  return {
    first: await addSite(services, accounts.owner.id),
    second: await addSite(services, accounts['other owner'].id),
    suspended: await addSite(services, accounts.owner.id),
  };
}
