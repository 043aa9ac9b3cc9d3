import type { LookupAddress } from 'node:dns';
import { Resolver } from 'node:dns/promises';

/** In milliseconds, for each try. */
const patience = { timeout: 2000, tries: 2 };

/**
 * Every address of a name, as name servers tell them; none where they tell none. The look-up of the operating system has
 * two places for the whole process: names whose servers never answer would keep engines and mail from finding theirs.
 */
export async function resolvePublicName(
  hostname: string,
  { servers }: { servers?: readonly string[] } = {},
): Promise<LookupAddress[]> {
  const resolver = new Resolver(patience);
  if (servers) resolver.setServers(servers);
  const [ipv4, ipv6] = await Promise.all([
    resolver.resolve4(hostname).catch(tellNone),
    resolver.resolve6(hostname).catch(tellNone),
  ]);
  return [...ipv4.map((address) => ({ address, family: 4 })), ...ipv6.map((address) => ({ address, family: 6 }))];
}

function tellNone(): string[] {
  return [];
}
