import type { Insertable } from 'kysely';
import type { ImageFileTable } from '../database/schema.ts';
import type { EnginePicture } from '../engines/engine.ts';
import type { Storage } from '../storage/storage.ts';
import { createPictureKey } from './create-picture-key.ts';
import type { Marks } from './marks.ts';
import { pictureGate } from './picture-gate.ts';
import { type PictureFile, preparePicture, type PreparedPicture } from './prepare-picture.ts';

interface PictureToStore {
  ownerId: string;
  imageId: string;
  output: EnginePicture;
  marks: Marks;
}

interface PictureWithRows {
  picture: PreparedPicture;
  files: Insertable<ImageFileTable>[];
}

/** Each file is written while the next ones are being made. Nothing is still under way when this ends, however it ends. */
export async function storePicture(
  put: Storage['put'],
  { output, marks, ...place }: PictureToStore,
): Promise<PictureWithRows> {
  const storing = new Map<PictureFile, Promise<Insertable<ImageFileTable>>>();
  const store = (file: PictureFile) => {
    const row = storeFile(put, place, file);
    row.catch(() => {});
    storing.set(file, row);
  };
  try {
    const picture = await pictureGate.run(() => preparePicture(output, marks, store));
    const files = [picture.original, ...picture.renditions].flatMap((file) => storing.get(file) ?? []);
    return { picture, files: await Promise.all(files) };
  } finally {
    await Promise.allSettled(storing.values());
  }
}

async function storeFile(
  put: Storage['put'],
  { ownerId, imageId }: Pick<PictureToStore, 'ownerId' | 'imageId'>,
  file: PictureFile,
): Promise<Insertable<ImageFileTable>> {
  const key = createPictureKey(ownerId, imageId, file);
  await put(key, file.bytes);
  return {
    image_id: imageId,
    rendition: file.rendition,
    storage_key: key,
    media_type: file.mediaType,
    width: file.width,
    height: file.height,
    bytes: file.bytes.length,
    sha256: file.sha256,
  };
}
