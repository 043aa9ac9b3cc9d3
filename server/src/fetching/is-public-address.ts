import { BlockList, isIP } from 'node:net';
import { refusedNetworks } from './refused-networks.ts';

const refusedIpv4 = createList('ipv4', refusedNetworks.ipv4);
const refusedIpv6 = createList('ipv6', refusedNetworks.ipv6);
/** Loopback, link-local, unique local, multicast, IPv4-mapped and -compatible, NAT64 …: all of them lie outside. */
const globalUnicast = createList('ipv6', ['2000::/3']);

/** Whether it is an IP address that anybody on the internet could reach. What is no address, or has a zone, is not. */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%')) return false;
  const family = isIP(address);
  if (family === 4) return !refusedIpv4.check(address, 'ipv4');
  return family === 6 && globalUnicast.check(address, 'ipv6') && !refusedIpv6.check(address, 'ipv6');
}

function createList(family: 'ipv4' | 'ipv6', networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [start = '', bits] = network.split('/');
    list.addSubnet(start, Number(bits), family);
  }
  return list;
}
