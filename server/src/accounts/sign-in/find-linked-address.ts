import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../clock/clock.ts';
import type { Authentication } from '../authentication/authentication.ts';

interface LinkDependencies {
  authentication: Pick<Authentication, 'context'>;
  clock: Clock;
}

/** What the library keeps of a link. */
const LinkRecord = z.object({ email: z.string() });

/** To whose account a link from a mail leads; nothing when it is good no more. Asking does not use it up. */
export async function findLinkedAddress(
  { authentication, clock }: LinkDependencies,
  token: string,
): Promise<string | undefined> {
  const { internalAdapter } = await authentication.context;
  const hash = createHash('sha256').update(token).digest('base64url');
  const kept = await internalAdapter.findVerificationValue(`magic-link:${hash}`);
  return kept && kept.expiresAt > clock.now() ? LinkRecord.parse(JSON.parse(kept.value)).email : undefined;
}
