import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { type Grant, toGrant } from '../consent/find-grant.ts';

/** A site or an app that an account allows something. */
export interface Connection extends Grant {
  siteId: string;
  key: string;
  kind: 'site' | 'app';
  name: string;
  origins: readonly string[];
}

/** Everything that an account allows, newest first; or only what goes by this key. */
export async function listConnections(
  { database, clock }: { database: Database; clock: Clock },
  { accountId, key }: { accountId: string; key?: string },
): Promise<Connection[]> {
  const rows = await database
    .selectFrom('grants')
    .innerJoin('sites', 'sites.id', 'grants.site_id')
    .select(['sites.id as site_id', 'sites.key', 'sites.kind', 'sites.name', 'sites.origins'])
    .select(['grants.id', 'grants.scopes', 'grants.daily_credits', 'grants.total_credits', 'grants.used_credits'])
    .select(['grants.used_on', 'grants.used_that_day', 'grants.created_at'])
    .where('grants.account_id', '=', accountId)
    .where('grants.revoked_at', 'is', null)
    .$if(key !== undefined, (query) => query.where('sites.key', '=', key ?? ''))
    .orderBy('grants.created_at', 'desc')
    .orderBy('grants.id', 'desc')
    .execute();
  const now = clock.now();
  return rows.map(({ site_id: siteId, kind, name, origins, ...row }) => ({
    ...toGrant(row, now),
    ...{ siteId, key: row.key, kind, name, origins },
  }));
}
