import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import type { GenerationRow } from './generation-row.ts';

/** What a worker holds of a generation. The attempt is its fencing token: a higher one has taken over. */
export type Claim = Pick<GenerationRow, 'id' | 'attempt'>;

/** Takes a queued generation. Answers nothing when there is none, when it has ended, or when a live worker has it. */
export async function claimGeneration(
  { database, clock }: { database: Database; clock: Clock },
  { generationId, worker }: { generationId: string; worker: number },
): Promise<GenerationRow | undefined> {
  const now = clock.now();
  return database
    .updateTable('generations')
    .set(({ eb, fn, ref, val }) => ({
      status: 'running',
      attempt: eb('attempt', '+', 1),
      worker,
      started_at: fn.coalesce(ref('started_at'), val(now)),
      updated_at: now,
    }))
    .where('id', '=', generationId)
    .where('status', '=', 'queued')
    .returningAll()
    .executeTakeFirst();
}
