import { type Image, renditionNames } from '@vignette/server/contract';
import type { Selectable } from 'kysely';
import type { Database } from '../database/connect-database.ts';
import type { ImageTable } from '../database/schema.ts';
import { imageFilePath } from '../pictures/image-file-path.ts';
import type { FileSigner } from '../pictures/sign-file-address.ts';

/** The images of generations, in their order, by generation. */
export async function loadImages(
  { database, signer }: { database: Database; signer: FileSigner },
  generationIds: readonly string[],
): Promise<Map<string, Image[]>> {
  if (generationIds.length === 0) return new Map();
  const rows = await database
    .selectFrom('images')
    .selectAll()
    .where('generation_id', 'in', generationIds)
    .orderBy('position')
    .execute();
  return Map.groupBy(
    rows.map((row) => toImage(row, signer)),
    (image) => image.generationId,
  );
}

function toImage(row: Selectable<ImageTable>, signer: FileSigner): Image {
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
