/**
 * All of the library that HTTP reaches, below `/auth`: what apps, the browser's own passkey calls and other providers
 * must be able to call. Everything else is called by our pages, on this side of the wire.
 */
export const reachableEndpoints = [
  { method: 'GET', path: '/oauth2/authorize', isForApps: false },
  { method: 'POST', path: '/oauth2/token', isForApps: true },
  { method: 'POST', path: '/oauth2/revoke', isForApps: true },
  { method: 'GET', path: '/callback/:id', isForApps: false },
  { method: 'GET', path: '/passkey/generate-authenticate-options', isForApps: false },
  { method: 'POST', path: '/passkey/verify-authentication', isForApps: false },
  { method: 'GET', path: '/passkey/generate-register-options', isForApps: false },
  { method: 'POST', path: '/passkey/verify-registration', isForApps: false },
] as const;
