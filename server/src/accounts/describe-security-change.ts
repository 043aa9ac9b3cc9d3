import type { Clock } from '../clock/clock.ts';
import type { MailFacts, SecurityChange } from '../mail/mail-facts.ts';
import { countryHeader } from './authentication/forwarded-headers.ts';
import { describeDevice } from './describe-device.ts';

interface Circumstances {
  clock: Clock;
  publicUrl: string;
  /** Of the request that made the change, as `forwardHeaders` gives them. */
  headers?: Headers | undefined;
}

/** What the mail about a change to an account says: from where and when, and where to do something about it. */
export function describeSecurityChange(
  change: SecurityChange,
  { clock, publicUrl, headers }: Circumstances,
): MailFacts['security-notice'] {
  return {
    change,
    device: describeDevice(headers?.get('user-agent')) || '–',
    country: headers?.get(countryHeader) ?? null,
    at: clock.now().toISOString(),
    securityUrl: `${publicUrl}/account/security`,
  };
}
