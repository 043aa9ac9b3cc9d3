import { assertWhole } from './assert-whole.ts';
import type { Bytes, Part, PictureFormat } from './picture-format.ts';

/** As on the server: encoders cut a picture into some thousand pieces at most, however large it is. */
const maxParts = 20_000;

/** The pieces of a file up to the end of its picture. Throws a RangeError where they are cut off, or far too many. */
export function listParts(file: Bytes, start: number, readPart: PictureFormat['readPart']): Part[] {
  const parts: Part[] = [];
  for (let next = start; next;) {
    const part = readPart(file, next);
    assertWhole(parts.push(part) < maxParts);
    next = part[3];
  }
  return parts;
}
