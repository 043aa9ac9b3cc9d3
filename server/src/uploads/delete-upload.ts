import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import { deletePictures } from '../pictures/delete-pictures.ts';
import type { Storage } from '../storage/storage.ts';
import { deleteUnusedUploads } from './delete-unused-uploads.ts';
import { getUpload, type OwnUploadId } from './get-upload.ts';

/** Removes an upload, row before file. Refused while a generation starts from it: that one may still have to run. */
export async function deleteUpload(
  { database, storage }: { database: Database; storage: Storage },
  own: OwnUploadId,
): Promise<void> {
  const keys = await database.transaction().execute(async (transaction) => {
    await getUpload(transaction, own);
    return deleteUnusedUploads(transaction, [own.uploadId]);
  });
  if (keys.length === 0) throw await explainRest(database, own);
  await deletePictures(storage, keys);
}

/** Either a generation holds it, or somebody else has deleted it in the meantime. */
async function explainRest(database: Database, own: OwnUploadId): Promise<AppError> {
  await getUpload(database, own);
  return new AppError('upload_in_use');
}
