import type { LookupAddress } from 'node:dns';
import { lookup as resolve } from 'node:dns/promises';
import { orAborted } from '../clock/or-aborted.ts';
import { type Destination, checkDestination } from '../fetching/check-destination.ts';
import { FetchFailure } from '../fetching/fetch-failure.ts';
import { parseAddress } from '../fetching/parse-address.ts';
import { isLoopbackHost } from '../sites/is-loopback-host.ts';
import { resolvePublicName } from './resolve-public-name.ts';

export interface AddressRules {
  /** For development: this computer may be told too, and without TLS. */
  allowsPrivateHosts?: boolean;
  /** Every address of a name. What name servers tell where absent. */
  lookup?(hostname: string): Promise<readonly LookupAddress[]>;
}

/** Where an endpoint is reached. Throws a `FetchFailure` unless that is public and speaks TLS. */
export async function checkEndpointAddress(
  address: string,
  { allowsPrivateHosts = false, lookup: given }: AddressRules,
  signal: AbortSignal,
): Promise<Destination> {
  const url = parseAddress(address);
  const isOurs = allowsPrivateHosts && isLoopbackHost(url.hostname);
  const lookup = given ?? (isOurs ? resolveHere : resolvePublicName);
  if (url.protocol !== 'https:' && !isOurs) throw new FetchFailure('forbidden', 'Not https.');
  return checkDestination(url, {
    trustedOrigins: new Set(isOurs ? [url.origin] : []),
    lookup: (hostname) => orAborted(lookup(hostname), signal),
  });
}

/** This computer's own names, which no name server knows. */
function resolveHere(hostname: string): Promise<readonly LookupAddress[]> {
  return resolve(hostname, { all: true });
}
