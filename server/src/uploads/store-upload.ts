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

const hoursKept = 24;

/**
 * Stores the file, then the row that owns it; both survive a crash once this resolves. Without room for the row the
 * file goes again; should that fail, the sweep takes it.
 */
export async function storeUpload(
  { database, storage, clock }: StoreDependencies,
  { visitorId, picture }: { visitorId: string; picture: RecodedPicture },
): Promise<UploadRow> {
  const row = describeRow(visitorId, picture, clock.now());
  await storage.put(row.storage_key, picture.bytes);
  try {
    await insertUpload(database, row);
  } catch (error) {
    await storage.delete(row.storage_key).catch(() => {});
    throw error;
  }
  return row;
}

function describeRow(visitorId: string, picture: RecodedPicture, now: Date): UploadRow {
  const id = uuidv7();
  const sha256 = createHash('sha256').update(picture.bytes).digest();
  const name = `upload-${sha256.toString('hex').slice(0, 16)}.${getContainer(picture.mediaType).extension}`;
  return {
    id,
    visitor_id: visitorId,
    storage_key: `${visitorId}/${id}/${name}`,
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
