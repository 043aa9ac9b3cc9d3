import { Readable } from 'node:stream';
import type { HonoRequest } from 'hono';
import type { ByteRange, StoredFile } from '../storage/storage.ts';
import { parseRange } from './parse-range.ts';

/** Answers GET and HEAD with a file that was found, whole or in part (RFC 9110, 14). The bytes are streamed. */
export async function answerImageFile(
  request: HonoRequest,
  stored: StoredFile,
  headers: Record<string, string> & { etag: string },
): Promise<Response> {
  const wholeHeaders = { ...headers, 'accept-ranges': 'bytes', 'content-length': String(stored.size) };
  if (request.method === 'HEAD') return new Response(null, { headers: wholeHeaders });
  const range = findRange(request, stored.size, headers.etag);
  if (range === 'all') return new Response(await openBody(stored), { headers: wholeHeaders });
  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${stored.size}` } });
  }
  const partHeaders = {
    'content-range': `bytes ${range.start}-${range.end}/${stored.size}`,
    'content-length': String(range.end - range.start + 1),
  };
  return new Response(await openBody(stored, range), { status: 206, headers: { ...wholeHeaders, ...partHeaders } });
}

/** A part is only good to a caller who holds the rest of the very same bytes. */
function findRange(request: HonoRequest, size: number, tag: string) {
  const condition = request.header('if-range');
  return condition === undefined || condition === tag ? parseRange(request.header('range'), size) : 'all';
}

async function openBody(stored: StoredFile, range?: ByteRange): Promise<ReadableStream> {
  return Readable.toWeb(await stored.open(range)) as ReadableStream;
}
