import { describe, expect, it } from 'vitest';
import { createChallengeDifficulty } from './challenge-difficulty.ts';

describe('createChallengeDifficulty', () => {
  it.each([
    [1, 500, 2000],
    [20, 10_000, 40_000],
    [0.01, 5, 20],
  ])('asks at an effort of %s for %s tries to %s', (effort, fewest, most) => {
    const { rounds, pickTries } = createChallengeDifficulty(effort);
    const tries = Array.from({ length: 200 }, pickTries);
    expect(rounds).toBe(5000);
    expect(Math.min(...tries)).toBeGreaterThanOrEqual(fewest);
    expect(Math.max(...tries)).toBeLessThanOrEqual(most);
    expect(new Set(tries).size).toBeGreaterThan(1);
  });
});
