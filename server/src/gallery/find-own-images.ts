import type { GalleryImage } from '@vignette/server/contract';
import type { ReadDependencies } from '../generation/read-dependencies.ts';
import { toImage } from '../generation/to-image.ts';

interface OwnImages {
  accountId: string;
  imageIds: readonly string[];
}

/** Those of these pictures that are there and an account's own, newest first. */
export async function findOwnImages(
  { database, signer }: ReadDependencies,
  { accountId, imageIds }: OwnImages,
): Promise<GalleryImage[]> {
  if (imageIds.length === 0) return [];
  const rows = await database
    .selectFrom('images')
    .innerJoin('generations', 'generations.id', 'images.generation_id')
    .innerJoin('sites', 'sites.id', 'images.site_id')
    .selectAll('images')
    .select(['generations.prompt', 'generations.model', 'sites.name as site'])
    .where('images.id', 'in', imageIds)
    .where('images.owner_id', '=', accountId)
    .orderBy('images.created_at', 'desc')
    .orderBy('images.id', 'desc')
    .execute();
  return rows.map(({ prompt, model, site, ...image }) => ({ ...toImage(image, signer), prompt, model, site }));
}
