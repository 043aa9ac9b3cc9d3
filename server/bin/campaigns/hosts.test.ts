import { describe, expect, it } from 'vitest';
import { hosts } from './hosts.ts';

describe('hosts', () => {
  it('finds the widget working, or saying why not, and every page as it was', async () => {
    expect(await hosts.run({ seed: 1, rounds: 3, say: () => {} })).toEqual([]);
  }, 120_000);
});
