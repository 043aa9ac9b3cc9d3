import type { LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import { FetchFailure } from './fetch-failure.ts';
import { isPublicAddress } from './is-public-address.ts';
import { isPublicName } from './is-public-name.ts';

/** Where pictures are served. Other ports belong to services that would take our request for something else. */
const allowedPorts = [80, 443, 8080, 8443];
const defaultPorts: Record<string, number> = { 'http:': 80, 'https:': 443 };

/** A host whose every address has been checked: it is reached at these and nowhere else. */
export interface Destination {
  url: URL;
  /** Without the brackets of an IPv6 address and without a final dot. */
  hostname: string;
  port: number;
  addresses: readonly LookupAddress[];
}

export interface DestinationRules {
  /** Origins that may be anywhere. */
  trustedOrigins: ReadonlySet<string>;
  lookup(hostname: string): Promise<readonly LookupAddress[]>;
}

/** Resolves the host once. Throws unless its origin is trusted, or every address it has is public. */
export async function checkDestination(url: URL, { trustedOrigins, lookup }: DestinationRules): Promise<Destination> {
  const hostname = url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  const port = url.port === '' ? (defaultPorts[url.protocol] ?? 0) : Number(url.port);
  const isTrusted = trustedOrigins.has(url.origin);
  if (!isTrusted) assertPublicHost(hostname, port);
  const family = isIP(hostname);
  const addresses = family === 0 ? await lookup(hostname) : [{ address: hostname, family }];
  if (addresses.length === 0) throw new FetchFailure('unreachable', 'The name has no address.');
  if (!isTrusted && !addresses.every(({ address }) => isPublicAddress(address))) {
    throw new FetchFailure('forbidden', 'The host has an address that is not public.');
  }
  return { url, hostname, port, addresses };
}

function assertPublicHost(hostname: string, port: number): void {
  if (!allowedPorts.includes(port)) throw new FetchFailure('forbidden', `No pictures are fetched from port ${port}.`);
  if (isIP(hostname) === 0 && !isPublicName(hostname)) throw new FetchFailure('forbidden', 'The name is not public.');
}
