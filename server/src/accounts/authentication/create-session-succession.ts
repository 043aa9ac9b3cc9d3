import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';

/**
 * A browser has one session: whoever signs in again in the same one, to show that it is them or as somebody else, leaves
 * none behind that only shows up as a device nobody knows.
 */
export function createSessionSuccession(): BetterAuthPlugin {
  const handler = createAuthMiddleware(async (context) => {
    const { newSession, authCookies, secret, internalAdapter, returned } = context.context;
    if (!newSession && !isFirstStep(returned)) return;
    const earlier = await context.getSignedCookie(authCookies.sessionToken.name, secret);
    if (earlier && earlier !== newSession?.session.token) await internalAdapter.deleteSession(earlier);
  });
  return { id: 'session-succession', hooks: { after: [{ matcher: () => true, handler }] } };
}

/** The second one is still to come; the library has taken the session's cookie from the browser already. */
function isFirstStep(returned: unknown): boolean {
  return typeof returned === 'object' && returned !== null && 'twoFactorRedirect' in returned;
}
