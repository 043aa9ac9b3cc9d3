import { passkey } from '@better-auth/passkey';
import { emailOTP, magicLink, type twoFactor } from 'better-auth/plugins';
import type { Database } from '../../database/connect-database.ts';
import { findAddressee } from '../find-addressee.ts';
import type { MailSurroundings } from './create-password-options.ts';
import { createSecondFactor } from './create-second-factor.ts';
import { lifetimes } from './lifetimes.ts';
import { passkeyTables } from './plugin-tables.ts';

interface PluginSurroundings extends MailSurroundings {
  database: Database;
}

export type OwnPlugins = [
  ReturnType<typeof magicLink>,
  ReturnType<typeof emailOTP>,
  ReturnType<typeof passkey>,
  ReturnType<typeof twoFactor>,
];

/** The ways to sign in beside a password. None of them makes an account: signing up is a page of its own. */
export function createOwnPlugins(surroundings: PluginSurroundings): OwnPlugins {
  return [
    createMagicLink(surroundings),
    createMailedCode(surroundings),
    createPasskey(surroundings.publicUrl),
    createSecondFactor(),
  ];
}

function createMagicLink({ database, publicUrl, mail }: PluginSurroundings) {
  const minutes = lifetimes.linkMinutes;
  return magicLink({
    disableSignUp: true,
    storeToken: 'hashed',
    expiresIn: minutes * 60,
    async sendMagicLink({ email, token }) {
      const account = await findAddressee(database, email);
      if (account) mail(account, 'sign-in-link', { url: `${publicUrl}/sign-in/link?token=${token}`, minutes });
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

function createPasskey(publicUrl: string) {
  const { hostname, origin } = new URL(publicUrl);
  return passkey({ rpID: hostname, rpName: 'Vignette', origin, schema: passkeyTables });
}
