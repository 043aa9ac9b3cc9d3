import { sql } from 'kysely';
import type { Database } from '../database/connect-database.ts';
import { assertUploadQuota } from './assert-upload-quota.ts';
import type { UploadRow } from './upload-row.ts';

/** Records an upload within its owner's quota. One at a time for each owner, so that two never share the last place. */
export async function insertUpload(database: Database, row: UploadRow): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`uploads of ${row.owner_id}`}, 0))`.execute(transaction);
    await assertUploadQuota(transaction, { ownerId: row.owner_id, bytes: row.bytes, now: row.created_at });
    await transaction.insertInto('uploads').values(row).execute();
  });
}
