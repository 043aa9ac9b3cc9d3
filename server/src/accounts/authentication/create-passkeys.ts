import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';
import { describeDevice } from '../describe-device.ts';
import { passkeyTables } from './plugin-tables.ts';

/**
 * Passkeys of this server. One stands for both steps of signing in, so whoever holds the device must have unlocked it,
 * and it is found without typing an address.
 */
export function createPasskeys(publicUrl: string): ReturnType<typeof passkey> {
  const { hostname, origin } = new URL(publicUrl);
  return passkey({
    ...{ rpID: hostname, rpName: 'Vignette', origin, schema: passkeyTables },
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    registration: {
      async afterVerification({ ctx, verification }) {
        assertUnlocked(verification.registrationInfo);
        return { name: describeDevice(ctx.headers?.get('user-agent')) };
      },
    },
    authentication: {
      async afterVerification({ verification }) {
        assertUnlocked(verification.authenticationInfo);
      },
    },
  });
}

function assertUnlocked(info: { userVerified: boolean } | undefined): void {
  if (!info?.userVerified) throw new APIError('UNAUTHORIZED', { code: 'PASSKEY_NOT_UNLOCKED' });
}
