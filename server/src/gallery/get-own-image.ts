import type { ReadDependencies } from '../generation/read-dependencies.ts';
import { toImage } from '../generation/to-image.ts';
import { AppError } from '../errors/app-error.ts';
import type { OwnImage } from './own-image.ts';

export type PictureDetails = Awaited<ReturnType<typeof getOwnImage>>;

/** A picture with all that its owner may want to know of it. */
export async function getOwnImage({ database, signer }: ReadDependencies, { accountId, imageId }: OwnImage) {
  const row = await database
    .selectFrom('images')
    .innerJoin('generations', 'generations.id', 'images.generation_id')
    .innerJoin('holds', 'holds.generation_id', 'images.generation_id')
    .innerJoin('sites', 'sites.id', 'images.site_id')
    .selectAll('images')
    .select(['generations.prompt', 'generations.negative_prompt', 'generations.model', 'generations.style'])
    .select(['generations.credits', 'generations.count', 'holds.paid_by', 'sites.name as site'])
    .where('images.id', '=', imageId)
    .where('images.owner_id', '=', accountId)
    .executeTakeFirst();
  if (!row) throw new AppError('not_found');
  const { prompt, negative_prompt: negativePrompt, model, style, credits, count, paid_by, site, ...image } = row;
  return {
    ...{ image: toImage(image, signer), prompt, negativePrompt, model, style, site },
    /** What this one picture cost, of those that were asked for together. */
    credits: Math.trunc(credits / count),
    isPaidBySite: paid_by === 'site',
    createdAt: row.created_at,
  };
}
