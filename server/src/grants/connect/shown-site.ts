import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveSecret } from '../../http/derive-secret.ts';
import type { Client } from '../oauth/client.ts';

interface ShownSite {
  /** What OAuth calls code. */
  code: string;
  client: Pick<Client, 'name' | 'origins'>;
}

const parameter = 'shown';

/**
 * Has an address with a code say for whom a person saw it asked: between their yes and the way back the site's owner may
 * name other hosts, to which nobody has said yes.
 */
export function addShownSite(secret: string, address: string, client: ShownSite['client']): string {
  const url = new URL(address);
  const code = url.searchParams.get('code');
  if (code !== null) url.searchParams.set(parameter, sign(secret, { code, client }).toString('base64url'));
  return url.toString();
}

/** Whether the site is still as the person saw it. */
export function isShownSite(secret: string, query: Readonly<Record<string, string>>, shown: ShownSite): boolean {
  const given = Buffer.from(query[parameter] ?? '', 'base64url');
  const expected = sign(secret, shown);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function sign(secret: string, { code, client: { name, origins } }: ShownSite): Buffer {
  return createHmac('sha256', deriveSecret(secret, 'shown-site'))
    .update(JSON.stringify([code, name, origins]))
    .digest();
}
