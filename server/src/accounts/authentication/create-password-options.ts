import type { BetterAuthOptions } from 'better-auth';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { dropForeignWaysIn } from '../sign-up/drop-foreign-ways-in.ts';
import { withContinue } from '../read-continue.ts';
import { describeSecurityChange } from '../describe-security-change.ts';
import type { MailAccount } from './create-account-mails.ts';
import { lifetimes } from './lifetimes.ts';

export interface MailSurroundings {
  clock: Clock;
  publicUrl: string;
  mail: MailAccount;
}

/** Passwords and the proof of an address. Every link leads to a page of ours, where a button uses it. */
export function createPasswordOptions(surroundings: MailSurroundings & { database: Database }) {
  const { publicUrl, mail, database } = surroundings;
  return {
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      resetPasswordTokenExpiresIn: lifetimes.passwordResetMinutes * 60,
      revokeSessionsOnPasswordReset: true,
      async sendResetPassword({ user, token, url }) {
        const minutes = lifetimes.passwordResetMinutes;
        mail(user, 'reset-password', { url: toPage(publicUrl, `/new-password?token=${token}`, url), minutes });
      },
      async onPasswordReset({ user }, request) {
        const circumstances = { ...surroundings, headers: request?.headers };
        mail(user, 'security-notice', describeSecurityChange('password-changed', circumstances));
      },
      async onExistingUserSignUp({ user }) {
        mail(user, 'already-signed-up', { signInUrl: `${publicUrl}/sign-in` });
      },
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: true,
      expiresIn: lifetimes.addressLinkHours * 3600,
      beforeEmailVerification: ({ id: accountId }, request) => dropForeignWaysIn(database, { accountId, request }),
      async sendVerificationEmail({ user, token, url }) {
        mail(user, 'verify-address', { url: toPage(publicUrl, `/verify-address?token=${token}`, url) });
      },
    },
  } as const satisfies BetterAuthOptions;
}

/** Our page for a link, which goes on to where the library's own would have gone. */
function toPage(publicUrl: string, page: string, libraryUrl: string): string {
  const goOn = new URL(libraryUrl).searchParams.get('callbackURL');
  return publicUrl + (goOn && goOn !== '/' ? withContinue(page, goOn) : page);
}
