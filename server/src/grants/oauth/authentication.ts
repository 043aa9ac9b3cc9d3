import type { ApiOf, Authentication } from '../../accounts/authentication/authentication.ts';
import type { createOAuthPlugin } from './create-oauth-plugin.ts';

/** Accounts with the OAuth provider among the plugins. */
export type OAuthAuthentication = Authentication<ApiOf<[ReturnType<typeof createOAuthPlugin>]>>;
