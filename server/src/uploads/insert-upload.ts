import type { Database } from '../database/connect-database.ts';
import { assertUploadQuota } from './assert-upload-quota.ts';
import type { UploadRow } from './upload-row.ts';

/** Records an upload within its visitor's quota. One at a time for each visitor, so that two never share the last place. */
export async function insertUpload(database: Database, row: UploadRow): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await transaction
      .selectFrom('visitors')
      .select('id')
      .where('id', '=', row.visitor_id)
      .forNoKeyUpdate()
      .executeTakeFirstOrThrow();
    await assertUploadQuota(transaction, { visitorId: row.visitor_id, bytes: row.bytes, now: row.created_at });
    await transaction.insertInto('uploads').values(row).execute();
  });
}
