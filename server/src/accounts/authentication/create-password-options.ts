import type { BetterAuthOptions } from 'better-auth';
import type { MailAccount } from './create-account-mails.ts';
import { lifetimes } from './lifetimes.ts';

export interface MailSurroundings {
  publicUrl: string;
  mail: MailAccount;
}

/** Passwords and the proof of an address. Every link leads to a page of ours, where a button uses it. */
export function createPasswordOptions({ publicUrl, mail }: MailSurroundings) {
  return {
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      resetPasswordTokenExpiresIn: lifetimes.passwordResetMinutes * 60,
      revokeSessionsOnPasswordReset: true,
      async sendResetPassword({ user, token }) {
        const facts = { url: `${publicUrl}/new-password?token=${token}`, minutes: lifetimes.passwordResetMinutes };
        mail(user, 'reset-password', facts);
      },
      async onExistingUserSignUp({ user }) {
        mail(user, 'already-signed-up', { signInUrl: `${publicUrl}/sign-in` });
      },
    },
    emailVerification: {
      sendOnSignUp: true,
      autoSignInAfterVerification: true,
      expiresIn: lifetimes.addressLinkHours * 3600,
      async sendVerificationEmail({ user, token }) {
        mail(user, 'verify-address', { url: `${publicUrl}/verify-address?token=${token}` });
      },
    },
  } as const satisfies BetterAuthOptions;
}
