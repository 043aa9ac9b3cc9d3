import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';

/**
 * Deletes those of these uploads that no generation refers to, and tells their storage keys: the files go once the
 * transaction is committed. Locked first, in one order, so that whoever is about to use one waits and finds it gone.
 */
export async function deleteUnusedUploads(transaction: Transaction<Schema>, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  await transaction.selectFrom('uploads').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute();
  const rows = await transaction
    .deleteFrom('uploads')
    .where('id', 'in', ids)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('generation_references')
            .select('upload_id')
            .whereRef('generation_references.upload_id', '=', 'uploads.id'),
        ),
      ),
    )
    .returning('storage_key')
    .execute();
  return rows.map((row) => row.storage_key);
}
