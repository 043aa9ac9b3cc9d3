import { refreshScope, siteScopes } from '../oauth/oauth-scopes.ts';
import { callbackPath } from './connect-paths.ts';
import type { ConnectRequest } from './connect-request.ts';
import { writeSiteState } from './site-state.ts';

export const authorizePath = '/auth/oauth2/authorize';

/** Where a site's sign-in goes on: everything a site asks for is decided here, nothing by the page that opened it. */
export function buildAuthorizeAddress(publicUrl: string, request: ConnectRequest): string {
  const parameters = new URLSearchParams({
    response_type: 'code',
    client_id: request.siteKey,
    redirect_uri: `${publicUrl}${callbackPath}`,
    scope: [...siteScopes, refreshScope].join(' '),
    state: writeSiteState(request),
    code_challenge: request.codeChallenge,
    code_challenge_method: 'S256',
  });
  return `${authorizePath}?${parameters.toString()}`;
}
