import { genericOAuth } from 'better-auth/plugins';
import type { IdentityProvider } from '../account-settings.ts';

export const providerId = 'oidc';

/**
 * The operator's own provider of identities. It makes an account only where somebody signs up, for their age is asked
 * there; and it is believed about an address only when it has proven it.
 */
export function createProvider(provider: IdentityProvider | undefined): ReturnType<typeof genericOAuth> {
  if (!provider) return genericOAuth({ config: [] });
  const { issuer, clientId, clientSecret } = provider;
  return genericOAuth({
    config: [
      {
        ...{ providerId, clientId, clientSecret },
        discoveryUrl: `${issuer}/.well-known/openid-configuration`,
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        requireIdTokenVerification: true,
        requireEmailVerification: true,
        disableImplicitSignUp: true,
      },
    ],
  });
}
