import { createHash, randomBytes } from 'node:crypto';
import { addAccessToken, addGrant, addRefreshToken, type WorldGrant } from '../add-tokens.ts';
import { bearer, type Cast } from './credentials.ts';

/** What was an access token once, and what is one of ours but none. */
export async function createDeadTokens(cast: Cast, grant: WorldGrant) {
  const { services, accounts, sites } = cast;
  const past = new Date(Date.now() - 60_000);
  const ended = { accountId: accounts['other account'].id, site: sites.second, revokedAt: past };
  const takenBack = await addGrant(services, ended);
  return {
    'expired access token': bearer(await addAccessToken(services, grant, { expiresAt: past })),
    'revoked access token': bearer(await addAccessToken(services, grant, { revoked: past })),
    'access token of a grant taken back': bearer(await addAccessToken(services, takenBack), sites.second),
    'refresh token as access token': bearer(await addRefreshToken(services, grant)),
    'authorization code as access token': bearer(await addCode(cast, grant)),
  };
}

/** One that nobody has redeemed yet, as the library keeps it. */
async function addCode({ services }: Cast, { accountId, site }: WorldGrant): Promise<string> {
  const { internalAdapter } = await services.authentication.context;
  const code = randomBytes(24).toString('base64url');
  await internalAdapter.createVerificationValue({
    identifier: createHash('sha256').update(code).digest('base64url'),
    value: JSON.stringify({ type: 'authorization_code', userId: accountId, query: { client_id: site.key } }),
    expiresAt: new Date(Date.now() + 60_000),
  });
  return code;
}
