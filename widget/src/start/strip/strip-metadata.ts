import { ApiError } from '@vignette/server/client';
import type { Bytes } from './picture-format.ts';
import { readText } from './read-text.ts';
import { rebuild } from './rebuild.ts';
import { redraw } from './redraw.ts';

/** What is larger is not even read: no picture that is small enough has so much beside it. */
const maxReadBytes = 100 * 1024 * 1024;
const headLength = 1024;
/** What the server would take were it whole; a file without bytes is one that is gone. */
const takenTypes = /^(?:\xff\xd8\xff|\x89PNG|RIFF.{4}WEBP|.{4}ftypavi[fs]|$)/s;
/** GIF and AVIF; of a moving PNG or WebP the server sees the frames for itself. */
const movingTypes = /^(?:GIF8.+NETSCAPE|.{4}ftyp.{0,60}(?:avis|msf1))/s;

/**
 * A picture without what its file says of a person: place, time, camera, names, comments, thumbnails, other pictures and
 * films behind it. A JPEG, PNG or WebP is taken apart and keeps its very pixels; what cannot be taken apart is drawn anew.
 * What can be neither is refused with an `ApiError`: no file is ever handed back as it came.
 *
 * The digital source type is carried on, or AI would be washed out of a chain of pictures. A C2PA manifest is not: it may
 * hold all of the above, packed or in words of tomorrow, and its signature is over bytes that are no more. Nor does the
 * server take anything else from it.
 */
export async function stripMetadata(file: Blob): Promise<Blob> {
  if (file.size > maxReadBytes) throw new ApiError(413, { code: 'upload_too_large' });
  const bytes = await readBytes(file);
  try {
    return await rebuild(bytes);
  } catch (error) {
    if (error instanceof ApiError) throw error;
    return redrawn(file, readText(bytes, 0, headLength));
  }
}

/** Damaged, or of a format of its own: the browser may show it all the same. */
async function redrawn(file: Blob, head: string): Promise<Blob> {
  if (movingTypes.test(head)) throw new ApiError(422, { code: 'upload_animated' });
  try {
    return await rebuild(await readBytes(await redraw(file)), file);
  } catch (cause) {
    if (takenTypes.test(head)) throw new ApiError(422, { code: 'upload_damaged' }, cause);
    throw new ApiError(415, { code: 'upload_type_unsupported' }, cause);
  }
}

/** None where the file is gone meanwhile. */
async function readBytes(file: Blob): Promise<Bytes> {
  return new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer()));
}
