import { describe, expect, it } from 'vitest';
import { addressPrefix } from './address-prefix.ts';

describe('addressPrefix', () => {
  it.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['::ffff:203.0.113.77', '203.0.113.0/24'],
    ['::ffff:cb00:714d', '203.0.113.0/24'],
    ['2001:db8:1:2345:6789:abcd:ef01:2345', '2001:db8:1:2300::/56'],
    ['2001:DB8:1:23ff::1', '2001:db8:1:2300::/56'],
    ['2001:db8::1', '2001:db8:0:0::/56'],
    ['fe80::1%eth0', 'fe80:0:0:0::/56'],
    ['::1', '0:0:0:0::/56'],
    ['203.0.113.77:4711', '203.0.113.0/24'],
    ['[2001:db8:1:23ff::1]:4711', '2001:db8:1:2300::/56'],
    ['[2001:db8:1:23ff::1]', '2001:db8:1:2300::/56'],
    ['somebody', 'unknown'],
    ['', 'unknown'],
  ])('takes %s as part of %s', (address, prefix) => {
    expect(addressPrefix(address)).toBe(prefix);
  });
});
