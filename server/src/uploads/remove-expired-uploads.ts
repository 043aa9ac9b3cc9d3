import type { Transaction } from 'kysely';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import type { Schema } from '../database/schema.ts';
import { deletePictures } from '../pictures/delete-pictures.ts';
import type { Storage } from '../storage/storage.ts';
import { forgetUploadAttempts } from './count-upload-attempt.ts';
import { deleteUnusedUploads } from './delete-unused-uploads.ts';

interface RemoveDependencies {
  database: Database;
  storage: Storage;
  clock: Clock;
}

const batchSize = 200;

/**
 * Removes uploads that nobody has used in time; rows go before files. Returns how many. Forgets as well who tried to
 * upload in past hours. Safe at any time, and again.
 */
export async function removeExpiredUploads({ database, storage, clock }: RemoveDependencies): Promise<number> {
  await forgetUploadAttempts(database, clock.now());
  let removed = 0;
  for (;;) {
    const keys = await database.transaction().execute((transaction) => removeBatch(transaction, clock.now()));
    removed += await deletePictures(storage, keys);
    if (keys.length === 0) return removed;
  }
}

async function removeBatch(transaction: Transaction<Schema>, now: Date): Promise<string[]> {
  const expired = await transaction
    .selectFrom('uploads')
    .leftJoin('generation_references', 'generation_references.upload_id', 'uploads.id')
    .select('uploads.id')
    .where('uploads.expires_at', '<=', now)
    .where('generation_references.upload_id', 'is', null)
    .orderBy('uploads.expires_at')
    .limit(batchSize)
    .execute();
  return deleteUnusedUploads(
    transaction,
    expired.map(({ id }) => id),
  );
}
