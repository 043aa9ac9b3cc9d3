import { Challenge } from '@vignette/server/contract';
import { verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import type { Clock } from '../clock/clock.ts';
import { AppError } from '../errors/app-error.ts';
import { challengeSecrets } from './challenge-secrets.ts';

const Payload = z.object({
  challenge: Challenge,
  solution: z.object({ counter: z.int().nonnegative(), derivedKey: z.string() }),
});

const SignedData = z.object({ site: z.string(), expiresAt: z.number() });

interface VerifyOptions {
  secret: string;
  siteId: string;
  clock: Clock;
}

/** Checks that we made this challenge, for this site, that it is fresh and solved. Spending it is the caller's. */
export async function verifyChallenge(payload: string, { secret, siteId, clock }: VerifyOptions) {
  const { challenge, solution } = parsePayload(payload);
  const { verified } = await verifySolution({ challenge, solution, deriveKey, ...challengeSecrets(secret) });
  const data = SignedData.safeParse(challenge.parameters['data']).data;
  if (!verified || data?.site !== siteId) throw new AppError('challenge_invalid', { field: 'payload' });
  const expiresAt = new Date(data.expiresAt);
  if (expiresAt <= clock.now()) throw new AppError('challenge_expired', { field: 'payload' });
  return { nonce: challenge.parameters.nonce, expiresAt };
}

function parsePayload(payload: string): z.infer<typeof Payload> {
  try {
    return Payload.parse(JSON.parse(Buffer.from(payload, 'base64').toString()));
  } catch (cause) {
    throw new AppError('challenge_invalid', { field: 'payload', cause });
  }
}
