import { describe, expect, it } from 'vitest';
import { crash } from './crash.ts';

describe('crash', () => {
  it('finds nothing lost and nothing doubled after a kill during work', async () => {
    expect(await crash.run({ seed: 3, rounds: 1, say: () => {} })).toEqual([]);
  }, 90_000);
});
