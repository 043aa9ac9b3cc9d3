import type { Me } from '@vignette/server/contract';
import type { Clock } from '../clock/clock.ts';
import { nextUtcDay, utcDay } from '../clock/utc-day.ts';
import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import type { AccountCaller, CallerVariables } from '../grants/caller.ts';
import { askerOf } from './asker-of.ts';
import { readGrantUse } from './read-grant-use.ts';
import { readSponsored } from './read-sponsored.ts';
import { readWallet } from './read-wallet.ts';

/** The caller and what is left for them: of what the site sponsors today, and of what is an account's own. */
export async function readMe(
  { database, clock }: { database: Database; clock: Clock },
  { caller, network }: CallerVariables,
): Promise<Me> {
  const now = clock.now();
  const day = utcDay(now);
  const remaining = await readSponsored(database, askerOf({ caller, network }), day);
  const common = {
    id: caller.ownerId,
    site: { name: caller.site.name },
    sponsored: { remaining, resetsAt: nextUtcDay(now).toISOString() },
    expiresAt: caller.expiresAt.toISOString(),
  };
  if (caller.kind === 'visitor') return { kind: 'visitor', ...common };
  return { kind: 'account', name: caller.name, ...common, ...(await readOwnCredits(database, caller, day)) };
}

async function readOwnCredits(database: Database, { ownerId, grant: { id: grantId } }: AccountCaller, day: string) {
  const [credits, grant] = await Promise.all([readWallet(database, ownerId), readGrantUse(database, { grantId, day })]);
  if (!grant) throw new AppError('token_invalid');
  return { credits, grant };
}
