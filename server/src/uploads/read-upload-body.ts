import { maxUploadBytes } from '@vignette/server/contract';
import { AppError } from '../errors/app-error.ts';
import { type Pace, readInPace } from './read-in-pace.ts';

/**
 * The bytes of a request, which has to tell how many they are: one buffer of that size takes them in. A list of pieces
 * would cost hundreds of times its bytes when they come one by one.
 */
export async function readUploadBody(request: Request, pace: Pace): Promise<Buffer> {
  const file = Buffer.alloc(getToldLength(request.headers));
  let length = 0;
  for await (const piece of readInPace(request.body, pace)) {
    if (length + piece.length > file.length) throw refuseLength('The body is longer than its Content-Length says.');
    file.set(piece, length);
    length += piece.length;
  }
  if (length < file.length) throw refuseLength('The body is shorter than its Content-Length says.');
  return file;
}

function getToldLength(headers: Headers): number {
  const told = headers.get('content-length') ?? '';
  if (!/^\d+$/.test(told)) throw refuseLength('Send a Content-Length header with the length of the file in bytes.');
  if (Number(told) > maxUploadBytes) throw new AppError('upload_too_large');
  return Number(told);
}

function refuseLength(title: string): AppError {
  return new AppError('field_invalid', { field: 'content-length', title });
}
