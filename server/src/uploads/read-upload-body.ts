import { maxUploadBytes } from '@vignette/server/contract';
import { AppError } from '../errors/app-error.ts';

/** The bytes of a request, counted as they arrive: what the request says of its length is believed only when it is too much. */
export async function readUploadBody(request: Request): Promise<Buffer> {
  if (Number(request.headers.get('content-length')) > maxUploadBytes) throw new AppError('upload_too_large');
  const pieces: Uint8Array[] = [];
  let length = 0;
  // What is not read is left to the server: cancelling it would cut the connection before the caller has its answer.
  for await (const piece of request.body?.values({ preventCancel: true }) ?? []) {
    length += piece.length;
    if (length > maxUploadBytes) throw new AppError('upload_too_large');
    pieces.push(piece);
  }
  return Buffer.concat(pieces, length);
}
