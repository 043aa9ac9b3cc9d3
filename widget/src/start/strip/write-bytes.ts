import type { Bytes } from './picture-format.ts';

/** The opposite of `readText`: one byte for each character. */
export function writeBytes(text: string): Bytes {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
