import { Scope } from '@vignette/server/contract';
import { refreshScope } from './oauth-scopes.ts';

/** What the authorization server can do, as RFC 8414 wants it told. The provider's own list names much that is closed here. */
export function describeServer(publicUrl: string) {
  const issuer = `${publicUrl}/auth`;
  return {
    issuer,
    authorization_endpoint: `${issuer}/oauth2/authorize`,
    token_endpoint: `${issuer}/oauth2/token`,
    revocation_endpoint: `${issuer}/oauth2/revoke`,
    scopes_supported: [...Scope.options, refreshScope],
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    token_endpoint_auth_methods_supported: ['none'],
    revocation_endpoint_auth_methods_supported: ['none'],
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
  };
}
