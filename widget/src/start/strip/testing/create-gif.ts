import type { Bytes } from '../picture-format.ts';
import { joinBytes } from './join-bytes.ts';

const header = 'GIF89a\x02\0\x01\0\x80\0\0\xff\0\0\0\0\0';
const loop = '!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0';
const frame = '!\xf9\x04\x01\x0a\0\x01\0,\0\0\0\0\x02\0\x01\0\0\x02\x02\x44\x0a\0';

/** A red pixel beside a transparent one, with a comment; moving ones have a second frame. */
export function createGif(words: string, isMoving = false): Bytes {
  const comment = `!\xfe${String.fromCharCode(words.length)}${words}\0`;
  return joinBytes(header, isMoving ? loop : '', comment, frame, isMoving ? frame : '', ';');
}
