import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import { getContainer } from '../pictures/containers/get-container.ts';
import type { Storage } from '../storage/storage.ts';
import { insertUpload } from './insert-upload.ts';
import type { RecodedPicture } from './recoding/recoded-picture.ts';
import type { UploadRow } from './upload-row.ts';

export interface StoreDependencies {
  database: Database;
  storage: Storage;
  clock: Clock;
}

interface UploadToStore {
  ownerId: string;
  siteId: string;
  picture: RecodedPicture;
}

const hoursKept = 24;

/**
 * Stores the file, then the row that owns it; both survive a crash once this resolves. Without room for the row the
 * file goes again; should that fail, the sweep takes it.
 */
export async function storeUpload(
  { database, storage, clock }: StoreDependencies,
  upload: UploadToStore,
): Promise<UploadRow> {
  const row = describeRow(upload, clock.now());
  await storage.put(row.storage_key, upload.picture.bytes);
  try {
    await insertUpload(database, row);
  } catch (error) {
    await storage.delete(row.storage_key).catch(() => {});
    throw error;
  }
  return row;
}

function describeRow({ ownerId, siteId, picture }: UploadToStore, now: Date): UploadRow {
  const id = uuidv7();
  const sha256 = createHash('sha256').update(picture.bytes).digest();
  const name = `upload-${sha256.toString('hex').slice(0, 16)}.${getContainer(picture.mediaType).extension}`;
  return {
    id,
    site_id: siteId,
    owner_id: ownerId,
    storage_key: `${ownerId}/${id}/${name}`,
    media_type: picture.mediaType,
    width: picture.width,
    height: picture.height,
    bytes: picture.bytes.length,
    sha256,
    thumb_hash: picture.thumbHash,
    digital_source_type: picture.digitalSourceType,
    created_at: now,
    expires_at: new Date(now.getTime() + hoursKept * 3_600_000),
  };
}
