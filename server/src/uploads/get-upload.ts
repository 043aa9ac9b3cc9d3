import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import type { UploadRow } from './upload-row.ts';

/** An upload of a visitor. What is somebody else's is as if it were not there. */
export interface VisitorUpload {
  uploadId: string;
  visitorId: string;
}

export async function getUpload(database: Database, { uploadId, visitorId }: VisitorUpload): Promise<UploadRow> {
  const row = await database
    .selectFrom('uploads')
    .selectAll()
    .where('id', '=', uploadId)
    .where('visitor_id', '=', visitorId)
    .executeTakeFirst();
  if (!row) throw new AppError('not_found');
  return row;
}
