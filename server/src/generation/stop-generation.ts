import type { Transaction } from 'kysely';
import type { Clock } from '../clock/clock.ts';
import { releaseHold } from '../credits/release-hold.ts';
import type { Database } from '../database/connect-database.ts';
import type { Schema } from '../database/schema.ts';
import { lockOwnGeneration } from './lock-own-generation.ts';
import type { OwnGeneration } from './read-dependencies.ts';

/** While queued it ends at once; while running its worker is told, and ends it. What has ended stays as it is. */
export async function stopGeneration(
  { database, clock }: { database: Database; clock: Clock },
  own: OwnGeneration,
): Promise<void> {
  const now = clock.now();
  await database.transaction().execute(async (transaction) => {
    const row = await lockOwnGeneration(transaction, own);
    if (row.status === 'queued') await endQueued(transaction, row.id, now);
    if (row.status === 'running' && !row.cancel_requested_at) await askWorker(transaction, row.id, now);
  });
}

async function endQueued(transaction: Transaction<Schema>, id: string, now: Date): Promise<void> {
  await transaction
    // One that ran before and was put back may have a partial picture.
    .with('partial', (gone) => gone.deleteFrom('partial_pictures').where('generation_id', '=', id))
    .updateTable('generations')
    .set({ status: 'cancelled', cancel_requested_at: now, partial_number: null, finished_at: now, updated_at: now })
    .where('id', '=', id)
    .execute();
  await releaseHold(transaction, { generationId: id, now });
}

async function askWorker(transaction: Transaction<Schema>, id: string, now: Date): Promise<void> {
  await transaction
    .updateTable('generations')
    .set({ cancel_requested_at: now, updated_at: now })
    .where('id', '=', id)
    .execute();
}
