import { describe, expect, it } from 'vitest';
import { hashNetwork } from './hash-network.ts';

const input = { secret: 's'.repeat(32), siteId: 'site-1', day: '2026-11-20', address: '203.0.113.7' };

describe('hashNetwork', () => {
  it('counts neighbours in a network together', () => {
    expect(hashNetwork({ ...input, address: '203.0.113.99' })).toBe(hashNetwork(input));
  });

  it.each([
    ['another network', { address: '203.0.114.7' }],
    ['another day', { day: '2026-11-21' }],
    ['another site', { siteId: 'site-2' }],
    ['another secret', { secret: 't'.repeat(32) }],
  ])('tells nothing about %s', (_, change) => {
    expect(hashNetwork({ ...input, ...change })).not.toBe(hashNetwork(input));
  });
});
