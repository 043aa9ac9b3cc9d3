import { type Image, renditionNames } from '@vignette/server/contract';
import type { Selectable } from 'kysely';
import type { ImageTable } from '../database/schema.ts';
import { imageFilePath } from '../pictures/image-file-path.ts';
import type { FileSigner } from '../pictures/sign-file-address.ts';

/** A row as the contract wants it, with addresses that are good for a while. */
export function toImage(row: Selectable<ImageTable>, signer: FileSigner): Image {
  const files = renditionNames.map((rendition) => [rendition, signer.sign(imageFilePath(row.id, rendition))]);
  return {
    id: row.id,
    generationId: row.generation_id,
    width: row.width,
    height: row.height,
    mediaType: row.media_type,
    bytes: row.bytes,
    thumbHash: row.thumb_hash.toString('base64'),
    digitalSourceType: row.digital_source_type,
    createdAt: row.created_at.toISOString(),
    files: Object.fromEntries(files) as Image['files'],
  };
}
