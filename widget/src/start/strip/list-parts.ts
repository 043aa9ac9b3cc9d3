import { ApiError } from '@vignette/server/client';
import type { Bytes, Part, PictureFormat } from './picture-format.ts';

/** As on the server: encoders cut a picture into some thousand pieces at most, however large it is. */
const maxParts = 20_000;

/**
 * The pieces of a file up to the end of its picture. Throws a RangeError where they are cut off. Where they are far too
 * many, it refuses the file for good: a browser may work at such a one for minutes.
 */
export function listParts(file: Bytes, start: number, readPart: PictureFormat['readPart']): Part[] {
  const parts: Part[] = [];
  for (let next = start; next;) {
    const part = readPart(file, next);
    if (parts.push(part) > maxParts) throw new ApiError(422, { code: 'upload_damaged' });
    next = part[3];
  }
  return parts;
}
