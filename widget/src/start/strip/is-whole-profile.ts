import type { Bytes } from './picture-format.ts';
import { viewOf } from './view-of.ts';

/** Whether a colour profile, in one or several pieces, is as long as it says at its beginning. ICC.1, 7.2.2. */
export function isWholeProfile(pieces: readonly Bytes[]): boolean {
  const length = pieces.reduce((total, piece) => total + piece.length, 0);
  return !length || viewOf(pieces[0]!).getUint32(0) === length;
}
