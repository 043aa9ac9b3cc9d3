import type { Bytes } from '../picture-format.ts';
import { joinBytes } from './join-bytes.ts';
import { uint32 } from './uint-32.ts';

const headerLength = 54;

/** One colour, 24 bits a pixel, without compression, and words behind the pixels. */
export function createBmp(width: number, height: number, words: string): Bytes {
  const row = Math.ceil((width * 3) / 4) * 4;
  const length = row * height;
  const little = (value: number): Bytes => uint32(value, true);
  const header = ['BM', little(headerLength + length + words.length), little(0), little(headerLength)];
  const description = [40, width, height, 0x18_0001, 0, length, 0, 0, 0, 0].map(little);
  return joinBytes(...header, ...description, new Uint8Array(length).fill(0x80), words);
}
