import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware, getSessionFromCtx, isAPIError } from 'better-auth/api';
import { describeSecurityChange } from '../describe-security-change.ts';
import type { MailSurroundings } from './create-password-options.ts';

const registration = '/passkey/verify-registration';

/** Tells people of a passkey that was added. It is named on a page of ours, so nothing but the passkey is taken here. */
export function createPasskeyWatch(surroundings: MailSurroundings): BetterAuthPlugin {
  const matcher = ({ path }: { path?: string | undefined }) => path === registration;
  // What is answered here is laid over the request; what it leaves out would stay.
  const keepPasskeyOnly = createAuthMiddleware(async () => ({ context: { body: { name: '', createSession: false } } }));
  const tell = createAuthMiddleware(async (context) => {
    if (isAPIError(context.context.returned)) return;
    const session = await getSessionFromCtx(context);
    const circumstances = { ...surroundings, headers: context.headers };
    if (session) {
      surroundings.mail(session.user, 'security-notice', describeSecurityChange('passkey-added', circumstances));
    }
  });
  return {
    id: 'passkey-watch',
    hooks: { before: [{ matcher, handler: keepPasskeyOnly }], after: [{ matcher, handler: tell }] },
  };
}
