import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { uuidv7 } from 'uuidv7';
import type { Caller } from '../../grants/caller.ts';
import type { TestService } from './start-test-service.ts';

/** An upload as the pipeline would keep it: a plain picture of this size. */
export async function addUpload(
  { database, storage, clock }: Pick<TestService, 'database' | 'storage' | 'clock'>,
  visitor: Pick<Caller, 'ownerId' | 'siteId'>,
  { width = 64, height = 64, digitalSourceType = null as string | null } = {},
) {
  const id = uuidv7();
  const picture = sharp({ create: { width, height, channels: 3, background: '#3a7' } });
  const bytes = await picture.png().toBuffer();
  const storageKey = `${visitor.ownerId}/${id}/upload.png`;
  await storage.put(storageKey, bytes);
  await database
    .insertInto('uploads')
    .values({
      ...{
        id,
        site_id: visitor.siteId,
        owner_id: visitor.ownerId,
        storage_key: storageKey,
        media_type: 'image/png',
        width,
        height,
      },
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest(),
      thumb_hash: Buffer.from('hash'),
      digital_source_type: digitalSourceType,
      created_at: clock.now(),
      expires_at: new Date(clock.now().getTime() + 86_400_000),
    })
    .execute();
  return { id, storageKey, bytes };
}
