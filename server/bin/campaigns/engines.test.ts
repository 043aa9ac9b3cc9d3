import { describe, expect, it } from 'vitest';
import { engines } from './engines.ts';

describe('engines', () => {
  it('finds no task made twice and nobody paying twice, whenever a worker dies', async () => {
    expect(await engines.run({ seed: 1, rounds: 1, say: () => {} })).toEqual([]);
  }, 120_000);
});
