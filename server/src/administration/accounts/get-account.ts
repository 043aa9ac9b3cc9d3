import type { Database } from '../../database/connect-database.ts';
import { AppError } from '../../errors/app-error.ts';
import { listAccounts } from './list-accounts.ts';

export type AccountDetails = Awaited<ReturnType<typeof getAccount>>;

const latest = 20;

/** An account as an operator sees it: what it allowed, owns and asked for, and nothing of what that shows. */
export async function getAccount(database: Database, accountId: string) {
  const { items } = await listAccounts(database, { limit: 1, search: accountId });
  const [account] = items;
  if (!account) throw new AppError('not_found');
  const [grants, sites, generations] = await Promise.all([
    listGrants(database, accountId),
    database.selectFrom('sites').select(['id', 'name']).where('account_id', '=', accountId).orderBy('id').execute(),
    listLatestGenerations(database, accountId),
  ]);
  return { ...account, allowed: grants, sites, generations };
}

async function listGrants(database: Database, accountId: string) {
  return database
    .selectFrom('grants')
    .innerJoin('sites', 'sites.id', 'grants.site_id')
    .select(['grants.id', 'sites.id as siteId', 'sites.name as site', 'grants.scopes'])
    .select(['grants.daily_credits', 'grants.total_credits', 'grants.used_credits'])
    .where('grants.account_id', '=', accountId)
    .where('grants.revoked_at', 'is', null)
    .orderBy('grants.id', 'desc')
    .execute();
}

async function listLatestGenerations(database: Database, accountId: string) {
  return database
    .selectFrom('generations')
    .select(['id', 'status', 'engine', 'model', 'credits', 'created_at'])
    .where('owner_id', '=', accountId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(latest)
    .execute();
}
