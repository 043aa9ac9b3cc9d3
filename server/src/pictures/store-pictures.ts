import type { Insertable } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../clock/clock.ts';
import type { ImageFileTable, ImageTable } from '../database/schema.ts';
import type { EngineOutput } from '../engines/engine.ts';
import type { Storage } from '../storage/storage.ts';
import { createPictureKey } from './create-picture-key.ts';
import type { Marks } from './marks.ts';
import { preparePicture, type PictureFile, type PreparedPicture } from './prepare-picture.ts';

export interface PicturesToStore extends Marks {
  generationId: string;
  visitorId: string;
  outputs: readonly EngineOutput[];
}

/** Rows for the caller's transaction. Until they are committed nobody owns the files, and the sweep will take them. */
export interface StoredPicture {
  image: Insertable<ImageTable>;
  files: Insertable<ImageFileTable>[];
}

/**
 * Marks each output, makes its renditions and stores all files; they survive a crash once this resolves.
 * One picture at a time: decoded, a large one fills 200 MB. Throws `engine_failed` when an output is no picture.
 */
export async function storePictures(
  { storage, clock }: { storage: Storage; clock: Clock },
  { generationId, visitorId, outputs, ...marks }: PicturesToStore,
): Promise<StoredPicture[]> {
  const stored: StoredPicture[] = [];
  for (const [position, output] of outputs.entries()) {
    const owner = { id: uuidv7(), visitor_id: visitorId };
    const { picture, files } = await prepareAndStore(storage, owner, output, marks);
    const image = {
      ...owner,
      generation_id: generationId,
      position,
      ...describePicture(picture),
      digital_source_type: marks.digitalSourceType,
      created_at: clock.now(),
    };
    stored.push({ image, files });
  }
  return stored;
}

/** Each file is written while the next ones are being made. Nothing is still under way when this ends, however it ends. */
async function prepareAndStore(
  storage: Storage,
  owner: Pick<Insertable<ImageTable>, 'id' | 'visitor_id'>,
  output: EngineOutput,
  marks: Marks,
) {
  const storing = new Map<PictureFile, Promise<Insertable<ImageFileTable>>>();
  try {
    const picture = await preparePicture(output, marks, (file) => {
      const row = storeFile(storage, owner, file);
      row.catch(() => {});
      storing.set(file, row);
    });
    const files = [picture.original, ...picture.renditions].flatMap((file) => storing.get(file) ?? []);
    return { picture, files: await Promise.all(files) };
  } finally {
    await Promise.allSettled(storing.values());
  }
}

function describePicture({ original, thumbHash }: PreparedPicture) {
  const { width, height, mediaType, bytes } = original;
  return { width, height, media_type: mediaType, bytes: bytes.length, thumb_hash: thumbHash };
}

async function storeFile(
  storage: Storage,
  image: Pick<Insertable<ImageTable>, 'id' | 'visitor_id'>,
  file: PictureFile,
): Promise<Insertable<ImageFileTable>> {
  const key = createPictureKey(image.visitor_id, image.id, file);
  await storage.put(key, file.bytes);
  return {
    image_id: image.id,
    rendition: file.rendition,
    storage_key: key,
    media_type: file.mediaType,
    width: file.width,
    height: file.height,
    bytes: file.bytes.length,
    sha256: file.sha256,
  };
}
