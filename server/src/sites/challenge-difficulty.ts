import { randomInt } from 'node:crypto';

/** How much work a visitor token costs: tries until the answer, and rounds of PBKDF2 for each try. */
export interface ChallengeDifficulty {
  rounds: number;
  pickTries(): number;
}

const fewestTries = 500;
const mostTries = 2000;

/** With an effort of 1, between a tenth of a second and one second on an ordinary computer; in proportion otherwise. */
export function createChallengeDifficulty(effort: number): ChallengeDifficulty {
  const [fewest, most] = [Math.ceil(fewestTries * effort), Math.ceil(mostTries * effort)];
  return { rounds: 5000, pickTries: () => randomInt(fewest, most + 1) };
}
