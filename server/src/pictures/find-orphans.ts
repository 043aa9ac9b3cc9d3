import type { Database } from '../database/connect-database.ts';
import type { Storage } from '../storage/storage.ts';

const batchSize = 500;
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const pictureKey = new RegExp(`^${uuid}/${uuid}/`);

/**
 * Keys of picture files older than `olderThan` that no row owns: left by a worker that died before its transaction, by
 * a write that was cut off, or by a delete that was. The age must exceed the time between a write and its commit.
 */
export async function* findOrphans(
  { database, storage }: { database: Database; storage: Storage },
  olderThan: Date,
): AsyncGenerator<string> {
  let batch: string[] = [];
  for await (const { key, modifiedAt } of storage.list()) {
    if (modifiedAt >= olderThan || !pictureKey.test(key)) continue;
    batch.push(key);
    if (batch.length < batchSize) continue;
    yield* await withoutOwner(database, batch);
    batch = [];
  }
  yield* await withoutOwner(database, batch);
}

async function withoutOwner(database: Database, keys: string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const rows = await database
    .selectFrom('image_files')
    .select('storage_key')
    .where('storage_key', 'in', keys)
    .unionAll(database.selectFrom('uploads').select('storage_key').where('storage_key', 'in', keys))
    .execute();
  const owned = new Set(rows.map((row) => row.storage_key));
  return keys.filter((key) => !owned.has(key));
}
