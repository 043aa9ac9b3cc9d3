import type { RenditionName } from '@vignette/server/contract';
import type { Database } from '../database/connect-database.ts';

export interface ImageFile {
  imageId: string;
  storageKey: string;
  mediaType: string;
  bytes: number;
  sha256: Buffer;
}

/** The owner row: without it nobody sees the file, even while its bytes are still on the way out. */
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
    .executeTakeFirst();
}
