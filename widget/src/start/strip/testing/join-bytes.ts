import type { Bytes } from '../picture-format.ts';
import { writeBytes } from '../write-bytes.ts';

/** Numbers are single bytes, and a text is one byte for each character. */
export function joinBytes(...pieces: (Bytes | string | number)[]): Bytes {
  const all = pieces.map((piece) => {
    if (typeof piece === 'number') return Uint8Array.of(piece);
    return typeof piece === 'string' ? writeBytes(piece) : piece;
  });
  const joined = new Uint8Array(all.reduce((length, piece) => length + piece.length, 0));
  let start = 0;
  for (const piece of all) {
    joined.set(piece, start);
    start += piece.length;
  }
  return joined;
}
