import { SocketAddress, isIPv4, isIPv6 } from 'node:net';

/** Some proxies write the port as well: `203.0.113.7:4711`, `[2001:db8::1]:4711`. */
const port = /(?<=\]|^[\d.]+):\d+$/;

const mappedIPv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** The network of an address, as finely as providers hand them out: /24 for IPv4, /56 for IPv6. */
export function addressPrefix(address: string): string {
  const plain = address.replace(port, '').replaceAll(/[[\]]|%.*$/g, '');
  if (isIPv4(plain)) return prefixIPv4(plain);
  if (!isIPv6(plain)) return 'unknown';
  const normal = new SocketAddress({ address: plain, family: 'ipv6' }).address;
  const mapped = mappedIPv4.exec(normal)?.[1];
  return mapped === undefined ? prefixIPv6(normal) : prefixIPv4(mapped);
}

function prefixIPv4(address: string): string {
  return `${address.split('.').slice(0, 3).join('.')}.0/24`;
}

function prefixIPv6(address: string): string {
  const [first = 0, second = 0, third = 0, fourth = 0] = expandGroups(address);
  return `${[first, second, third, fourth & 0xff00].map((group) => group.toString(16)).join(':')}::/56`;
}

/** `::` stands for as many zeros as are missing from eight groups. */
function expandGroups(address: string): number[] {
  const [before = [], after = []] = address.split('::').map((half) => half.split(':').filter(Boolean));
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after].map((group) => Number.parseInt(group, 16));
}
