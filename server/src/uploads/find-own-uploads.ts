import type { Database } from '../database/connect-database.ts';

export interface OwnUpload {
  id: string;
  width: number;
  height: number;
  bytes: number;
  mediaType: string;
  storageKey: string;
  digitalSourceType: string | null;
}

/** Those of these uploads that are there and the visitor's own, by id. */
export async function findOwnUploads(
  database: Database,
  visitorId: string,
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
    .where('visitor_id', '=', visitorId)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
