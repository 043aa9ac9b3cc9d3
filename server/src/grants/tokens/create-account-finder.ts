import { sql } from 'kysely';
import { createBatchLane } from '../../database/batch-lane.ts';
import type { Database } from '../../database/connect-database.ts';
import { siteColumns } from '../../sites/site-columns.ts';
import { hashAccessToken } from './access-token.ts';

export type AccountFinder = ReturnType<typeof createAccountFinder>;

/** Answers the account, the grant and the site of an access token. Requests that come together share a statement. */
export function createAccountFinder(database: Database) {
  const lane = createBatchLane((hashes: string[]) => findAccounts(database, hashes));
  return (token: string) => lane.submit(hashAccessToken(token));
}

/**
 * A token hangs on the grant it was given under, not on the site alone: one of a grant that was taken back stays dead
 * when the same site is allowed again.
 */
async function findAccounts(database: Database, hashes: readonly string[]) {
  const rows = await database
    .selectFrom('oauth_access_tokens as token')
    .innerJoin('accounts', 'accounts.id', 'token.account_id')
    .innerJoin('grants', (join) =>
      join
        .on('grants.id', '=', sql<string>`token.reference_id::uuid`)
        .onRef('grants.account_id', '=', 'token.account_id'),
    )
    .innerJoin('sites', 'sites.id', 'grants.site_id')
    .select(['token.token', 'token.client_id', 'token.expires_at', 'token.scopes'])
    .select(['sites.previous_key', 'sites.previous_key_until'])
    .select(['accounts.id as account_id', 'accounts.name as account_name'])
    .select('accounts.suspended_at as account_suspended_at')
    .select(['grants.id as grant_id', 'grants.scopes as grant_scopes'])
    .select(['sites.kind', ...siteColumns])
    .where('token.token', '=', sql<string>`any(${hashes})`)
    .where('token.revoked', 'is', null)
    .where('token.confirmation', 'is', null)
    .where('grants.revoked_at', 'is', null)
    .execute();
  const byHash = new Map(rows.map((row) => [row.token, row]));
  return hashes.map((hash) => byHash.get(hash));
}
