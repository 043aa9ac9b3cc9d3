import type { Receipt } from '@vignette/server/contract';
import type { Transaction } from 'kysely';
import { fromKysely } from 'pg-boss';
import type { Clock } from '../clock/clock.ts';
import { releaseHold } from '../credits/release-hold.ts';
import type { Database } from '../database/connect-database.ts';
import type { Schema } from '../database/schema.ts';
import type { GenerationQueue } from '../jobs/generation-queue.ts';
import { deletePictures } from '../pictures/delete-pictures.ts';
import type { Storage } from '../storage/storage.ts';
import { deleteUnusedUploads } from '../uploads/delete-unused-uploads.ts';
import { lockOwnGeneration } from './lock-own-generation.ts';
import type { OwnGeneration } from './read-dependencies.ts';

export interface DeleteDependencies {
  database: Database;
  queue: GenerationQueue;
  storage: Storage;
  clock: Clock;
}

/**
 * Removes a generation with its images, files and jobs, and the uploads that no other generation starts from; an open
 * one is cancelled first. Rows go before files, so what a crash leaves behind is a file without an owner, which nobody
 * can reach and the sweep removes.
 */
export async function deleteGeneration(dependencies: DeleteDependencies, own: OwnGeneration): Promise<Receipt> {
  const deletedAt = dependencies.clock.now();
  const removed = await dependencies.database
    .transaction()
    .execute((transaction) => removeRows(transaction, dependencies.queue, own, deletedAt));
  return {
    id: own.generationId,
    deletedAt: deletedAt.toISOString(),
    stores: [
      { store: 'database', items: removed.rows },
      { store: 'files', items: await deletePictures(dependencies.storage, removed.storageKeys) },
      { store: 'queue', items: removed.jobs },
    ],
  };
}

async function removeRows(transaction: Transaction<Schema>, queue: GenerationQueue, own: OwnGeneration, now: Date) {
  const row = await lockOwnGeneration(transaction, own);
  await releaseHold(transaction, { generationId: row.id, now });
  const files = await transaction
    .selectFrom('image_files')
    .innerJoin('images', 'images.id', 'image_files.image_id')
    .select(['image_files.storage_key', 'images.id'])
    .where('images.generation_id', '=', row.id)
    .execute();
  const images = new Set(files.map(({ id }) => id)).size;
  const uploadIds = row.reference_count > 0 ? await listUploads(transaction, row.id) : [];
  await transaction.deleteFrom('generations').where('id', '=', row.id).execute();
  const { id, owner_id, site_id, idempotency_key } = row;
  const tombstone = { id, owner_id, site_id, idempotency_key, deleted_at: now };
  await transaction.insertInto('deleted_generations').values(tombstone).execute();
  const jobs = await queue.remove(fromKysely(transaction), row.id);
  const uploadKeys = await deleteUnusedUploads(transaction, uploadIds);
  return {
    rows: 1 + images + files.length + uploadKeys.length,
    storageKeys: [...files.map((file) => file.storage_key), ...uploadKeys],
    jobs,
  };
}

async function listUploads(transaction: Transaction<Schema>, generationId: string): Promise<string[]> {
  const rows = await transaction
    .selectFrom('generation_references')
    .select('upload_id')
    .where('generation_id', '=', generationId)
    .execute();
  return rows.flatMap((row) => row.upload_id ?? []);
}
