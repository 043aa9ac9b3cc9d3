import type { Bytes } from './picture-format.ts';

/** One character for each byte, so that any byte can be compared. For short stretches only. */
export function readText(bytes: Bytes, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
