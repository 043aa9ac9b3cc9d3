import { Readable } from 'node:stream';
import { extname } from 'node:path';
import type { HonoRequest } from 'hono';
import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import { matchesEntityTag } from '../http/matches-entity-tag.ts';
import type { Storage } from '../storage/storage.ts';
import type { UploadRow } from './upload-row.ts';

/** Answers with the bytes of an upload. Its row is looked up each time: what is deleted is gone at once, and out of sight while its owner is suspended. */
export async function answerUploadFile(
  { database, storage }: { database: Database; storage: Storage },
  request: HonoRequest,
  uploadId: string,
): Promise<Response> {
  const row = await findVisibleUpload(database, uploadId);
  if (!row) throw new AppError('not_found');
  const headers = describeFile(row);
  if (matchesEntityTag(request.header('if-none-match'), headers.etag)) {
    return new Response(null, { status: 304, headers });
  }
  const body = request.method === 'HEAD' ? null : await openFile(storage, row);
  return new Response(body, { headers: { ...headers, 'content-length': String(row.bytes) } });
}

function findVisibleUpload(database: Database, uploadId: string): Promise<UploadRow | undefined> {
  return database
    .selectFrom('uploads')
    .leftJoin('accounts', 'accounts.id', 'uploads.owner_id')
    .selectAll('uploads')
    .where('uploads.id', '=', uploadId)
    .where('accounts.suspended_at', 'is', null)
    .executeTakeFirst();
}

function describeFile(row: UploadRow) {
  return {
    etag: `"${row.sha256.toString('base64url')}"`,
    'content-type': row.media_type,
    'content-disposition': `inline; filename="upload-${row.id.slice(0, 8)}${extname(row.storage_key)}"`,
    'access-control-allow-origin': '*',
  };
}

/** A row whose file is gone or damaged is our failure: it is logged, and never answered with other bytes. */
async function openFile(storage: Storage, row: UploadRow): Promise<ReadableStream> {
  const stored = await storage.find(row.storage_key);
  if (stored?.size !== row.bytes) throw new Error(`The stored file of upload ${row.id} is missing or damaged`);
  return Readable.toWeb(await stored.open()) as ReadableStream;
}
