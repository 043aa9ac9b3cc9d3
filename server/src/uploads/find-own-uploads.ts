import type { Database } from '../database/connect-database.ts';
import { ownedBy } from '../grants/owned-by.ts';
import type { Owner } from '../grants/owner.ts';

export interface OwnUpload {
  id: string;
  width: number;
  height: number;
  bytes: number;
  mediaType: string;
  storageKey: string;
  digitalSourceType: string | null;
}

/** Those of these uploads that are there and the owner's own, by id. */
export async function findOwnUploads(
  database: Database,
  owner: Owner,
  ids: readonly string[],
): Promise<Map<string, OwnUpload>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .selectFrom('uploads')
    .select([
      'id',
      'width',
      'height',
      'bytes',
      'media_type as mediaType',
      'storage_key as storageKey',
      'digital_source_type as digitalSourceType',
    ])
    .where((where) => where.and(ownedBy(owner)))
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
