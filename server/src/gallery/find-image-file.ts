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
    .innerJoin('images', 'images.id', 'image_files.image_id')
    .leftJoin('accounts', 'accounts.id', 'images.owner_id')
    .select([
      'image_files.image_id as imageId',
      'image_files.storage_key as storageKey',
      'image_files.media_type as mediaType',
      'image_files.bytes',
      'image_files.sha256',
    ])
    .where('image_files.image_id', '=', imageId)
    .where('image_files.rendition', '=', rendition)
    .where('accounts.suspended_at', 'is', null)
    .executeTakeFirst();
}
