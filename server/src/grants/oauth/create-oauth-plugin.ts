import { oauthProvider } from '@better-auth/oauth-provider';
import { APIError } from 'better-auth/api';
import { oauthTables } from '../../accounts/authentication/oauth-tables.ts';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { consentPath, detourPath } from '../connect/connect-paths.ts';
import { tokenPrefixes } from '../tokens/access-token.ts';
import { createClientDiscovery } from './create-client-discovery.ts';
import { readGrantInForce } from './grant-in-force.ts';
import { refreshScope } from './oauth-scopes.ts';
import { Scope } from '@vignette/server/contract';
import { tokenLifetimes } from './token-lifetimes.ts';

interface OAuthDependencies {
  database: Database;
  clock: Clock;
  publicUrl: string;
}

/** The authorization server: codes with PKCE for public clients, opaque tokens, refresh tokens that are good once. */
export function createOAuthPlugin(dependencies: OAuthDependencies) {
  return oauthProvider({
    schema: oauthTables,
    disableJwtPlugin: true,
    scopes: [...Scope.options, refreshScope],
    grantTypes: ['authorization_code', 'refresh_token'],
    prefix: { opaqueAccessToken: tokenPrefixes.access, refreshToken: tokenPrefixes.refresh },
    codeExpiresIn: tokenLifetimes.code,
    accessTokenExpiresIn: tokenLifetimes.access,
    refreshTokenExpiresIn: tokenLifetimes.refresh,
    refreshTokenReuseInterval: 0,
    loginPage: detourPath,
    consentPage: consentPath,
    postLogin: {
      page: consentPath,
      shouldRedirect: async () => false,
      consentReferenceId: async () => readGrantInForce(),
    },
    // Clients are what our own tables say.
    extensions: [{ clientDiscovery: createClientDiscovery(dependencies) }],
    clientPrivileges: async () => false,
    resourcePrivileges: async () => false,
    customTokenResponseFields: async ({ user }) => assertNotSuspended(user),
  });
}

function assertNotSuspended(account: object | null | undefined): Record<string, unknown> {
  const isSuspended = Boolean(account && 'suspendedAt' in account && account.suspendedAt);
  if (isSuspended)
    throw new APIError('BAD_REQUEST', { error: 'invalid_grant', error_description: 'account suspended' });
  return {};
}
