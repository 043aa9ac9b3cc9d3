import { createHmac } from 'node:crypto';
import { addressPrefix } from './address-prefix.ts';
import { deriveSecret } from './derive-secret.ts';

interface NetworkOnSite {
  secret: string;
  siteId: string;
  day: string;
  address: string;
}

/** Counts visitors of one network on one site for one day. Without our secret it tells nothing, and never joins days or sites. */
export function hashNetwork({ secret, siteId, day, address }: NetworkOnSite): string {
  return createHmac('sha256', deriveSecret(secret, 'network'))
    .update([siteId, day, addressPrefix(address)].join('\n'))
    .digest('base64url');
}
