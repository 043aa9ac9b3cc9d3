import { twoFactor } from 'better-auth/plugins';
import { lifetimes } from './lifetimes.ts';
import { secondFactorTables } from './plugin-tables.ts';

/**
 * Whatever begins a session by one proof alone. A passkey is two: the device, and whoever unlocks it. A provider asks
 * for as many as its operator wants.
 */
const singleProofs: ReadonlySet<string | undefined> = new Set([
  '/sign-in/email',
  '/magic-link/verify',
  '/sign-in/email-otp',
]);

/** One-time codes of an app, and recovery codes. The library asks for them after a password only; here after a mail as well. */
export function createSecondFactor(): ReturnType<typeof twoFactor> {
  const plugin = twoFactor({
    issuer: 'Vignette',
    schema: secondFactorTables,
    allowPasswordless: true,
    twoFactorCookieMaxAge: lifetimes.secondFactorMinutes * 60,
  });
  const after = plugin.hooks.after.map((hook) => ({
    ...hook,
    matcher: ({ path }: { path?: string | undefined }) => singleProofs.has(path),
  }));
  return { ...plugin, hooks: { after } };
}
