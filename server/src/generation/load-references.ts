import type { Reference } from '@vignette/server/contract';
import type { Database } from '../database/connect-database.ts';

/** What generations start from, by generation, in its order; masks are left out. */
export async function loadReferences(
  { database }: { database: Database },
  generationIds: readonly string[],
): Promise<Map<string, Reference[]>> {
  if (generationIds.length === 0) return new Map();
  const rows = await database
    .selectFrom('generation_references')
    .select(['generation_id', 'upload_id', 'image_id'])
    .where('generation_id', 'in', generationIds)
    .where('role', '=', 'reference')
    .orderBy('position')
    .execute();
  const groups = Map.groupBy(rows, (row) => row.generation_id);
  return new Map([...groups].map(([id, group]) => [id, group.map(toReference)]));
}

function toReference(row: { upload_id: string | null; image_id: string | null }): Reference {
  return row.upload_id === null ? { image: row.image_id ?? '' } : { upload: row.upload_id };
}
