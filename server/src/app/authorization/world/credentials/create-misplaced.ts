import { addAccessToken, type WorldGrant } from '../add-tokens.ts';
import { addSession, writeSessionCookie } from '../add-session.ts';
import { bearer, type Cast, type Credentials } from './credentials.ts';

/** What is good in another place. */
export async function createMisplaced(
  { services, accounts, visitors }: Cast,
  grant: WorldGrant,
  tokenOfAnother: Credentials,
) {
  const session = await addSession(services, accounts.account.id);
  const accessToken = await addAccessToken(services, grant);
  return {
    'session as access token': bearer(session.token),
    'visitor token as cookie': { cookie: await writeSessionCookie(services, visitors.visitor.token) },
    'access token as cookie': { cookie: await writeSessionCookie(services, accessToken) },
    'account with the token of another': { ...tokenOfAnother, cookie: session.cookie },
  };
}
