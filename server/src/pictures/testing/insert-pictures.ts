import type { Database } from '../../database/connect-database.ts';
import type { StoredPicture } from '../store-pictures.ts';

export async function insertPictures(
  database: Database,
  { ownerId, siteId }: { ownerId: string; siteId: string },
  pictures: readonly StoredPicture[],
): Promise<void> {
  await database
    .insertInto('images')
    .values(pictures.map(({ image }) => ({ ...image, owner_id: ownerId, site_id: siteId })))
    .execute();
  await database
    .insertInto('image_files')
    .values(pictures.flatMap((picture) => picture.files))
    .execute();
}
