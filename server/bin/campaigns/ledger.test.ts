import { describe, expect, it } from 'vitest';
import { ledger } from './ledger.ts';

describe('ledger', () => {
  it('agrees with its model after long histories', async () => {
    expect(await ledger.run({ seed: 1, rounds: 10, say: () => {} })).toEqual([]);
  }, 60_000);
});
