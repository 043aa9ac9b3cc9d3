import { assertWhole } from './assert-whole.ts';
import type { Bytes } from './picture-format.ts';

/** Where the coded pixels of a JPEG scan end: within them 0xff is followed by a zero, or begins a restart marker. */
export function findScanEnd(file: Bytes, start: number): number {
  let end = file.indexOf(0xff, start);
  while (end >= 0 && isCoded(file[end + 1] ?? 0)) end = file.indexOf(0xff, end + 1);
  assertWhole(end >= 0);
  return end;
}

function isCoded(next: number): boolean {
  return !next || next === 0xff || (next & 0xf8) === 0xd0;
}
