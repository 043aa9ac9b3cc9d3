import { type GenericOAuthUserInfo, genericOAuth } from 'better-auth/plugins';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { isPlainAddress } from '../../mail/plain-address.ts';
import type { IdentityProvider } from '../account-settings.ts';
import { longestName, readName } from '../settings/profile/read-name.ts';
import { takeOverUnproven } from '../take-over-unproven.ts';

export const providerId = 'oidc';

interface ProviderSurroundings {
  provider: IdentityProvider | undefined;
  database: Database;
  clock: Clock;
}

/**
 * The operator's own provider of identities. It makes an account only where somebody signs up, for their age is asked
 * there; and it is believed about an address only when it has proven it.
 */
export function createProvider(surroundings: ProviderSurroundings): ReturnType<typeof genericOAuth> {
  const { provider } = surroundings;
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
        async mapProfileToUser(profile) {
          // In small letters it would be somebody else's. Without an address the library lets nobody in.
          if (!isPlainAddress(profile.email ?? '')) return { email: '' };
          await letHolderIn(surroundings, profile);
          return { name: describeName(profile.name) };
        },
      },
    ],
  });
}

/** A claim that is called `emailVerified`, of whatever kind, lies over what the library has read of the real one. */
type ProviderClaims = Pick<GenericOAuthUserInfo, 'sub' | 'email'> & { emailVerified: unknown };

/** Called with what the provider has signed, before the library looks for an account: it joins none that is unproven. */
async function letHolderIn(
  { database, clock }: ProviderSurroundings,
  { sub, email, emailVerified }: ProviderClaims,
): Promise<void> {
  if (emailVerified !== true || !email || sub === undefined) return;
  await takeOverUnproven(database, { provider: providerId, subject: String(sub), email, now: clock.now() });
}

/** People choose it there as they like. */
function describeName(name: unknown): string {
  return typeof name === 'string' ? (readName(name.slice(0, longestName)) ?? '') : '';
}
