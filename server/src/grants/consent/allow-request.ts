import type { Context } from 'hono';
import { forwardHeaders } from '../../accounts/authentication/forwarded-headers.ts';
import { describeSecurityChange } from '../../accounts/describe-security-change.ts';
import type { SignedInAccount } from '../../accounts/session/signed-in-account.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import type { GrantDependencies } from '../grant-dependencies.ts';
import { withGrant } from '../oauth/grant-in-force.ts';
import { addShownSite } from '../connect/shown-site.ts';
import type { ConsentRequest } from './consent-request.ts';
import { decideConsent } from './decide-consent.ts';
import { saveGrant } from './save-grant.ts';
import type { SpendCap } from './spend-cap.ts';

interface Allowance {
  account: SignedInAccount;
  request: ConsentRequest;
  cap: SpendCap;
}

/** Writes the grant first, so that there is no code and no token without one. Answers where the browser goes on. */
export async function allowRequest(
  dependencies: GrantDependencies,
  context: Context<RouterEnvironment>,
  { account, request, cap }: Allowance,
): Promise<string> {
  const { client, scopes } = request;
  const grant = await saveGrant(dependencies, { accountId: account.id, siteId: client.siteId, scopes, cap });
  const headers = forwardHeaders(context, dependencies);
  if (grant.isNew) {
    const facts = describeSecurityChange('site-connected', { ...dependencies, headers });
    dependencies.authentication.mail(account, 'security-notice', facts);
  }
  const address = await withGrant(grant.id, () => decideConsent(dependencies, context, { request, isAllowed: true }));
  return client.kind === 'site' ? addShownSite(dependencies.secret, address, client) : address;
}
