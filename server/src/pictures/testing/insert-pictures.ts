import type { Database } from '../../database/connect-database.ts';
import type { StoredPicture } from '../store-pictures.ts';

export async function insertPictures(database: Database, pictures: readonly StoredPicture[]): Promise<void> {
  await database
    .insertInto('images')
    .values(pictures.map((picture) => picture.image))
    .execute();
  await database
    .insertInto('image_files')
    .values(pictures.flatMap((picture) => picture.files))
    .execute();
}
