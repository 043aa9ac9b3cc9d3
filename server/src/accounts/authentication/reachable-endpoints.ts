import type { LimitName } from '../../limits/limit-rules.ts';

interface ReachableEndpoint {
  method: 'GET' | 'POST';
  path: string;
  /** Pages of any site may call it, without cookies. */
  isForApps?: boolean;
  /** Only whoever is signed in, and not suspended: the library does not know of the latter. */
  needsSession?: boolean;
  /** How often a network may. */
  limit?: Extract<LimitName, 'token' | 'passkeySignIn'>;
}

/**
 * All of the library that HTTP reaches, below `/auth`: what apps, the browser's own passkey calls and other providers
 * must be able to call. Everything else is called by our pages, on this side of the wire.
 */
export const reachableEndpoints: readonly ReachableEndpoint[] = [
  { method: 'GET', path: '/oauth2/authorize' },
  { method: 'POST', path: '/oauth2/token', isForApps: true, limit: 'token' },
  { method: 'POST', path: '/oauth2/revoke', isForApps: true, limit: 'token' },
  { method: 'GET', path: '/callback/:id' },
  // Every look at the page to sign in asks for one, before anybody tries anything.
  { method: 'GET', path: '/passkey/generate-authenticate-options', limit: 'token' },
  { method: 'POST', path: '/passkey/verify-authentication', limit: 'passkeySignIn' },
  { method: 'GET', path: '/passkey/generate-register-options', needsSession: true },
  { method: 'POST', path: '/passkey/verify-registration', needsSession: true },
];
