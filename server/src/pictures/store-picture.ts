import type { Insertable } from 'kysely';
import type { ImageFileTable, ImageTable } from '../database/schema.ts';
import type { EnginePicture } from '../engines/engine.ts';
import type { Storage } from '../storage/storage.ts';
import { createPictureKey } from './create-picture-key.ts';
import type { Marks } from './marks.ts';
import { pictureGate } from './picture-gate.ts';
import { type PictureFile, preparePicture, type PreparedPicture } from './prepare-picture.ts';

type Owner = Pick<Insertable<ImageTable>, 'id' | 'visitor_id'>;

interface PictureWithRows {
  picture: PreparedPicture;
  files: Insertable<ImageFileTable>[];
}

/** Each file is written while the next ones are being made. Nothing is still under way when this ends, however it ends. */
export async function storePicture(
  put: Storage['put'],
  { owner, output, marks }: { owner: Owner; output: EnginePicture; marks: Marks },
): Promise<PictureWithRows> {
  const storing = new Map<PictureFile, Promise<Insertable<ImageFileTable>>>();
  const store = (file: PictureFile) => {
    const row = storeFile(put, owner, file);
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

async function storeFile(put: Storage['put'], owner: Owner, file: PictureFile): Promise<Insertable<ImageFileTable>> {
  const key = createPictureKey(owner.visitor_id, owner.id, file);
  await put(key, file.bytes);
  return {
    image_id: owner.id,
    rendition: file.rendition,
    storage_key: key,
    media_type: file.mediaType,
    width: file.width,
    height: file.height,
    bytes: file.bytes.length,
    sha256: file.sha256,
  };
}
