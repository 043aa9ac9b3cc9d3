import type { Insertable } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../clock/clock.ts';
import type { ImageFileTable, ImageTable } from '../database/schema.ts';
import type { EnginePicture } from '../engines/engine.ts';
import { AppError } from '../errors/app-error.ts';
import type { Storage } from '../storage/storage.ts';
import type { Marks } from './marks.ts';
import type { PreparedPicture } from './prepare-picture.ts';
import { storePicture } from './store-picture.ts';

export interface PicturesToStore extends Marks {
  generationId: string;
  ownerId: string;
  outputs: readonly EnginePicture[];
}

/**
 * Rows for the caller's transaction, which says whose they are: that may have changed meanwhile. Until they are committed
 * nobody owns the files, and the sweep will take them.
 */
export interface StoredPicture {
  image: Omit<Insertable<ImageTable>, 'owner_id' | 'site_id'>;
  files: Insertable<ImageFileTable>[];
}

/**
 * Marks each output, makes its renditions and stores all files; they survive a crash once this resolves. What is no
 * picture is left out. Throws `engine_failed` when none is one, and the storage's own error when that fails: worth
 * another try; the files are removed again then.
 */
export async function storePictures(
  { storage, clock }: { storage: Storage; clock: Clock },
  pictures: PicturesToStore,
): Promise<StoredPicture[]> {
  const keys: string[] = [];
  const put = (key: string, bytes: Uint8Array) => {
    keys.push(key);
    return storage.put(key, bytes);
  };
  try {
    return await storeInTurn(put, clock, pictures);
  } catch (error) {
    // What cannot be removed now is left to the sweep.
    await Promise.allSettled(keys.map((key) => storage.delete(key)));
    throw error;
  }
}

async function storeInTurn(
  put: Storage['put'],
  clock: Clock,
  { generationId, ownerId, outputs, ...marks }: PicturesToStore,
): Promise<StoredPicture[]> {
  const stored: StoredPicture[] = [];
  let refusal: unknown;
  for (const output of outputs) {
    const imageId = uuidv7();
    try {
      const { picture, files } = await storePicture(put, { ownerId, imageId, output, marks });
      const place = { generation_id: generationId, position: stored.length, created_at: clock.now() };
      const { digitalSourceType } = marks;
      stored.push({
        image: { id: imageId, ...place, ...describePicture(picture), digital_source_type: digitalSourceType },
        files,
      });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refusal = error;
    }
  }
  if (stored.length === 0) throw refusal;
  return stored;
}

function describePicture({ original, thumbHash }: PreparedPicture) {
  const { width, height, mediaType, bytes } = original;
  return { width, height, media_type: mediaType, bytes: bytes.length, thumb_hash: thumbHash };
}
