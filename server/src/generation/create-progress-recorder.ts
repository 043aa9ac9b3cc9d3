import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import type { Claim } from './claim-generation.ts';
import { updateClaimed } from './update-claimed.ts';

const minimumMilliseconds = 250;

/** Stores what the engine reports, no more often than a person can follow. */
export function createProgressRecorder(
  { database, clock }: { database: Database; clock: Clock },
  claim: Claim,
): (progress: number | undefined) => Promise<void> {
  let recordedAt = -Infinity;
  return async (progress) => {
    if (progress === undefined || performance.now() - recordedAt < minimumMilliseconds) return;
    recordedAt = performance.now();
    await updateClaimed(database, claim)
      .set({ progress: Math.min(Math.max(progress, 0), 1), updated_at: clock.now() })
      .execute();
  };
}
