import type { Receipt } from '@vignette/server/contract';
import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { AppError } from '../errors/app-error.ts';
import { type DeleteDependencies, deleteGeneration } from '../generation/delete-generation.ts';
import { lockOwnGeneration } from '../generation/lock-own-generation.ts';
import { deletePictures } from '../pictures/delete-pictures.ts';
import type { OwnImage } from './own-image.ts';

/**
 * Removes a picture with its files. With the last one of those that were made together goes all that they shared: the
 * prompt, the pictures it started from, the job.
 */
export async function deleteImage(dependencies: DeleteDependencies, own: OwnImage): Promise<Receipt> {
  const deletedAt = dependencies.clock.now();
  const removed = await dependencies.database
    .transaction()
    .execute((transaction) => removeOne(transaction, own, deletedAt));
  const { generationId, storageKeys } = removed;
  const owner = { ownerId: own.accountId, siteId: null };
  if (!storageKeys) return deleteGeneration(dependencies, { generationId, owner });
  return {
    id: own.imageId,
    deletedAt: deletedAt.toISOString(),
    stores: [
      { store: 'database', items: 1 + storageKeys.length },
      { store: 'files', items: await deletePictures(dependencies.storage, storageKeys) },
      { store: 'queue', items: 0 },
    ],
  };
}

/** Leaves the last picture of a generation alone, and answers no keys. */
async function removeOne(transaction: Transaction<Schema>, { accountId, imageId }: OwnImage, now: Date) {
  const generationId = await findGeneration(transaction, { accountId, imageId });
  await lockOwnGeneration(transaction, { generationId, owner: { ownerId: accountId, siteId: null } });
  const images = await transaction
    .selectFrom('images')
    .select('id')
    .where('generation_id', '=', generationId)
    .execute();
  if (!images.some(({ id }) => id === imageId)) throw new AppError('not_found');
  if (images.length === 1) return { generationId };
  const files = await transaction
    .deleteFrom('image_files')
    .where('image_id', '=', imageId)
    .returning('storage_key')
    .execute();
  await transaction.deleteFrom('images').where('id', '=', imageId).execute();
  // Whoever follows the generation hears that it has changed.
  await transaction.updateTable('generations').set({ updated_at: now }).where('id', '=', generationId).execute();
  return { generationId, storageKeys: files.map((file) => file.storage_key) };
}

async function findGeneration(transaction: Transaction<Schema>, { accountId, imageId }: OwnImage): Promise<string> {
  const image = await transaction
    .selectFrom('images')
    .select('generation_id')
    .where('id', '=', imageId)
    .where('owner_id', '=', accountId)
    .executeTakeFirst();
  if (!image) throw new AppError('not_found');
  return image.generation_id;
}
