import { randomInt } from 'node:crypto';

/** How much work a visitor token costs: tries until the answer, and rounds of PBKDF2 for each try. */
export interface ChallengeDifficulty {
  rounds: number;
  pickTries(): number;
}

/** Between a tenth of a second and one second on an ordinary computer. */
export const usualDifficulty: ChallengeDifficulty = { rounds: 5000, pickTries: () => randomInt(500, 2001) };
