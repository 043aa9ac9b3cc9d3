import { addAccessToken, addGrant, type WorldGrant } from '../add-tokens.ts';
import type { AccountHolder } from '../people.ts';
import type { SiteName } from '../sites.ts';
import { bearer, type Cast, foreignOrigin } from './credentials.ts';

export async function createAccessTokens(cast: Cast, grant: WorldGrant) {
  const { services, sites } = cast;
  const token = await addAccessToken(services, grant);
  return {
    'account by token': bearer(token),
    'access token in a foreign page': bearer(token, { origin: foreignOrigin }),
    'account by token for generating': bearer(await addAccessToken(services, grant, { scopes: ['generate'] })),
    'account by token for reading': bearer(await addAccessToken(services, grant, { scopes: ['gallery:read'] })),
    'account by token of the other site': bearer(await issueToken(cast, 'account', 'second'), sites.second),
    'account by token of a suspended site': bearer(await issueToken(cast, 'account', 'suspended'), sites.suspended),
    'other account by token': bearer(await issueToken(cast, 'other account', 'first')),
    'owner by token of the own site': bearer(await issueToken(cast, 'owner', 'first')),
    'suspended account by token': bearer(await issueToken(cast, 'suspended account', 'first')),
  };
}

async function issueToken({ services, accounts, sites }: Cast, holder: AccountHolder, site: SiteName) {
  return addAccessToken(services, await addGrant(services, { accountId: accounts[holder].id, site: sites[site] }));
}
