import type { Challenge } from '@vignette/server/contract';
import { createChallenge as createAltchaChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Clock } from '../clock/clock.ts';
import type { ChallengeDifficulty } from './challenge-difficulty.ts';
import { challengeSecrets } from './challenge-secrets.ts';

const minutesValid = 5;

interface ChallengeOptions {
  secret: string;
  siteId: string;
  clock: Clock;
  difficulty: ChallengeDifficulty;
}

/** A proof-of-work challenge for one site. Nothing is stored until it comes back: everything is under its signature. */
export async function createChallenge({ secret, siteId, clock, difficulty }: ChallengeOptions): Promise<Challenge> {
  const expiresAt = clock.now().getTime() + minutesValid * 60_000;
  const { parameters, signature = '' } = await createAltchaChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: difficulty.rounds,
    counter: difficulty.pickTries(),
    deriveKey,
    // In `data` and not as the library's `expiresAt`, which it would compare with a clock that is not ours.
    data: { site: siteId, expiresAt },
    ...challengeSecrets(secret),
  });
  return { parameters: { ...parameters }, signature };
}
