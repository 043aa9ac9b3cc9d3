import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import { ownedBy } from '../grants/owned-by.ts';
import type { Owner } from '../grants/owner.ts';
import type { UploadRow } from './upload-row.ts';

/** An upload of an owner. What is somebody else's is as if it were not there. */
export interface OwnUploadId {
  uploadId: string;
  owner: Owner;
}

export async function getUpload(database: Database, { uploadId, owner }: OwnUploadId): Promise<UploadRow> {
  const row = await database
    .selectFrom('uploads')
    .selectAll()
    .where('id', '=', uploadId)
    .where((where) => where.and(ownedBy(owner)))
    .executeTakeFirst();
  if (!row) throw new AppError('not_found');
  return row;
}
