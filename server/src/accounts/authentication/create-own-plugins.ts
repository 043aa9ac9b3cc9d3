import type { passkey } from '@better-auth/passkey';
import type { BetterAuthPlugin } from 'better-auth';
import { emailOTP, type genericOAuth, magicLink, type twoFactor } from 'better-auth/plugins';
import type { Database } from '../../database/connect-database.ts';
import { findAddressee } from '../find-addressee.ts';
import type { MailSurroundings } from './create-password-options.ts';
import type { IdentityProvider } from '../account-settings.ts';
import type { BackgroundTasks } from '../create-background-tasks.ts';
import { readContinue, withContinue } from '../read-continue.ts';
import { createCodeGuard } from './create-code-guard.ts';
import { createDeviceWatch } from './create-device-watch.ts';
import { createPasskeyWatch } from './create-passkey-watch.ts';
import { createPasskeys } from './create-passkeys.ts';
import { createProvider } from './create-provider.ts';
import { createSecondFactor } from './create-second-factor.ts';
import { createSessionSuccession } from './create-session-succession.ts';
import { lifetimes } from './lifetimes.ts';

interface PluginSurroundings extends MailSurroundings {
  database: Database;
  background: BackgroundTasks;
  provider: IdentityProvider | undefined;
}

export type OwnPlugins = [
  ReturnType<typeof magicLink>,
  ReturnType<typeof emailOTP>,
  ReturnType<typeof passkey>,
  ReturnType<typeof twoFactor>,
  ReturnType<typeof genericOAuth>,
  ...BetterAuthPlugin[],
];

/** The ways to sign in beside a password. None of them makes an account: signing up is a page of its own. */
export function createOwnPlugins(surroundings: PluginSurroundings): OwnPlugins {
  return [
    createMagicLink(surroundings),
    createMailedCode(surroundings),
    createPasskeys(surroundings.publicUrl),
    createSecondFactor(),
    createProvider(surroundings),
    createPasskeyWatch(surroundings),
    createCodeGuard(),
    // Last, so that they see sessions that stay.
    createSessionSuccession(),
    createDeviceWatch(surroundings),
  ];
}

function createMagicLink({ database, publicUrl, mail, background }: PluginSurroundings) {
  const minutes = lifetimes.linkMinutes;
  return magicLink({
    disableSignUp: true,
    storeToken: 'hashed',
    expiresIn: minutes * 60,
    async sendMagicLink({ email, token, metadata }) {
      const url = publicUrl + withContinue(`/sign-in/link?token=${token}`, readContinue(metadata?.['continue']));
      background.run(
        findAddressee(database, email).then((account) => account && mail(account, 'sign-in-link', { url, minutes })),
      );
    },
  });
}

function createMailedCode({ database, mail }: PluginSurroundings) {
  const minutes = lifetimes.codeMinutes;
  return emailOTP({
    disableSignUp: true,
    storeOTP: 'hashed',
    otpLength: 6,
    allowedAttempts: 5,
    expiresIn: minutes * 60,
    async sendVerificationOTP({ email, otp, type }) {
      if (type !== 'sign-in') return;
      const account = await findAddressee(database, email);
      if (account) mail(account, 'sign-in-code', { code: otp, minutes });
    },
  });
}
