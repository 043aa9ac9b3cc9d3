import type { Bytes } from './picture-format.ts';
import { writeBytes } from './write-bytes.ts';

/** EXIF that says how to turn the pixels and nothing else; none where they stand upright. */
export function createExif(orientation: number): Bytes | undefined {
  if (!(orientation > 1 && orientation < 9)) return undefined;
  const entry = `\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(orientation)}\0\0`;
  return writeBytes(`MM\0*\0\0\0\x08\0\x01${entry}\0\0\0\0`);
}
