import { AppError } from '../errors/app-error.ts';
import type { AccountCaller } from './caller.ts';
import { describeSite } from './describe-site.ts';
import { isKeyOfSite } from './oauth/is-key-of-site.ts';
import type { TokenInUse } from './token-in-use.ts';
import { assertClientOrigin } from './tokens/assert-client-origin.ts';
import type { AccountFinder } from './tokens/create-account-finder.ts';

const unknown = { title: 'The access token is not one of ours, or was taken back. Sign in again.' };
const expired = { title: 'The access token has expired. Get a new one for the refresh token.' };

/** An account may do on a site what its token says, as far as its grant still says so. */
export async function authenticateAccount(
  findAccount: AccountFinder,
  { token, origin, now }: TokenInUse,
): Promise<AccountCaller> {
  const row = await findAccount(token);
  if (!row || !isKeyOfSite(row, row.client_id, now)) throw new AppError('token_invalid', unknown);
  if (row.expires_at <= now) throw new AppError('token_expired', expired);
  assertClientOrigin(row, origin);
  if (row.suspended_at) throw new AppError('site_suspended');
  if (row.account_suspended_at) throw new AppError('account_suspended');
  return {
    kind: 'account',
    ownerId: row.account_id,
    name: row.account_name,
    siteId: row.site_id,
    expiresAt: row.expires_at,
    site: describeSite(row),
    grant: { id: row.grant_id, scopes: row.grant_scopes.filter((scope) => row.scopes.includes(scope)) },
  };
}
