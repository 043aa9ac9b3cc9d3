import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import type { BackgroundTasks } from '../create-background-tasks.ts';
import { describeDevice } from '../describe-device.ts';
import { describeSecurityChange } from '../describe-security-change.ts';
import { rememberDevice } from '../remember-device.ts';
import type { AddressedAccount, MailAccount } from './create-account-mails.ts';
import { countryHeader } from './forwarded-headers.ts';

interface DeviceWatchDependencies {
  database: Database;
  clock: Clock;
  publicUrl: string;
  mail: MailAccount;
  background: BackgroundTasks;
}

/** Tells people of a sign-in from a device, or a country, that their account has not been signed in to from before. */
export function createDeviceWatch(dependencies: DeviceWatchDependencies): BetterAuthPlugin {
  const handler = createAuthMiddleware(async ({ context, headers }) => {
    const { newSession } = context;
    if (newSession) dependencies.background.run(watchSignIn(dependencies, newSession.user, headers));
  });
  return { id: 'device-watch', hooks: { after: [{ matcher: () => true, handler }] } };
}

async function watchSignIn(
  { database, clock, publicUrl, mail }: DeviceWatchDependencies,
  account: AddressedAccount,
  headers: Headers | undefined,
): Promise<void> {
  const device = describeDevice(headers?.get('user-agent'));
  const country = headers?.get(countryHeader) ?? '';
  const isNews = await rememberDevice(database, { accountId: account.id, device, country, now: clock.now() });
  if (isNews) mail(account, 'security-notice', describeSecurityChange('new-sign-in', { clock, publicUrl, headers }));
}
