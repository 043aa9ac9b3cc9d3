import type { RenditionName } from '@vignette/server/contract';
import type { Database } from '../database/connect-database.ts';

export interface ImageFile {
  imageId: string;
  storageKey: string;
  mediaType: string;
  bytes: number;
  sha256: Buffer;
}

/**
 * The owner row: without it nobody sees the file, even while its bytes are still on the way out. Nor while who made it is
 * suspended, whoever has kept its address.
 */
export async function findImageFile(
  database: Database,
  imageId: string,
  rendition: RenditionName,
): Promise<ImageFile | undefined> {
  return database
    .selectFrom('image_files')
    .select(['image_id as imageId', 'storage_key as storageKey', 'media_type as mediaType', 'bytes', 'sha256'])
    .where('image_id', '=', imageId)
    .where('rendition', '=', rendition)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('images')
            .innerJoin('accounts', 'accounts.id', 'images.owner_id')
            .select('accounts.id')
            .whereRef('images.id', '=', 'image_files.image_id')
            .where('accounts.suspended_at', 'is not', null),
        ),
      ),
    )
    .executeTakeFirst();
}
