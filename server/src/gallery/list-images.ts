import type { ImagePage } from '@vignette/server/contract';
import { sql } from 'kysely';
import { formatCursor, parseCursor } from '../generation/page-cursor.ts';
import type { ReadDependencies } from '../generation/read-dependencies.ts';
import { toImage } from '../generation/to-image.ts';

interface ImageListInput {
  accountId: string;
  limit: number;
  cursor?: string | undefined;
}

/** All that an account made, on whatever site, newest first, by keyset: any page costs the same, however deep. */
export async function listImages(
  { database, signer }: ReadDependencies,
  { accountId, limit, cursor }: ImageListInput,
): Promise<ImagePage> {
  const rows = await database
    .selectFrom((select) => {
      const newest = select
        .selectFrom('images')
        .selectAll()
        .where('owner_id', '=', accountId)
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit + 1);
      return (cursor === undefined ? newest : newest.where(isBehind(cursor))).as('page');
    })
    .innerJoin('generations', 'generations.id', 'page.generation_id')
    .innerJoin('sites', 'sites.id', 'page.site_id')
    .selectAll('page')
    .select(['generations.prompt', 'generations.model', 'sites.name as site'])
    .orderBy('page.created_at', 'desc')
    .orderBy('page.id', 'desc')
    .execute();
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows
      .slice(0, limit)
      .map(({ prompt, model, site, ...image }) => ({ ...toImage(image, signer), prompt, model, site })),
    nextCursor: last ? formatCursor({ createdAt: last.created_at, id: last.id }) : null,
  };
}

function isBehind(cursor: string) {
  const { createdAt, id } = parseCursor(cursor);
  return sql<boolean>`(created_at, id) < (${createdAt}, ${id})`;
}
