import type { Image } from '@vignette/server/contract';
import type { Database } from '../database/connect-database.ts';
import type { FileSigner } from '../pictures/sign-file-address.ts';
import { toImage } from './to-image.ts';

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
