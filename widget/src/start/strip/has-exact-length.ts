import type { Bytes } from './picture-format.ts';

const huffmanTables = 0xc4;
const endOfImage = 0xd9;
const startOfScan = 0xda;
const quantizationTables = 0xdb;
const numberOfLines = 0xdc;
const restartInterval = 0xdd;

/** Whether a JPEG segment that the pixels need is as long as what it holds; never for any other marker. */
export function hasExactLength(marker: number, data: Bytes): boolean {
  const { length } = data;
  if (marker === endOfImage) return true;
  if (marker === startOfScan) return length === 4 + 2 * at(data, 0);
  if (marker === numberOfLines || marker === restartInterval) return length === 2;
  if (marker === quantizationTables) return isFilled(data, (start) => 65 + 64 * (at(data, start) >> 4));
  if (marker === huffmanTables) return isFilled(data, (start) => 17 + sum(data.subarray(start + 1, start + 17)));
  const isFrame = marker >> 4 === 0xc;
  return isFrame && length === 6 + 3 * at(data, 5);
}

/** One table after the other up to the last byte. */
function isFilled(data: Bytes, measureTable: (start: number) => number): boolean {
  let start = 0;
  while (start < data.length) start += measureTable(start);
  return start === data.length;
}

function sum(counts: Bytes): number {
  return counts.reduce((total, count) => total + count, 0);
}

function at(data: Bytes, position: number): number {
  return data[position] ?? 0;
}
