import { describe, expect, it } from 'vitest';
import { races } from './races.ts';

describe('races', () => {
  it('lets exactly as many of fifty win as fit, over two processes', async () => {
    expect(await races.run({ seed: 1, rounds: 1, say: () => {} })).toEqual([]);
  }, 90_000);
});
