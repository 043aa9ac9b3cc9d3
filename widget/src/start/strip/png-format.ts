import { assertWhole } from './assert-whole.ts';
import { crc32 } from './crc-32.ts';
import type { Bytes, Part, PictureFormat } from './picture-format.ts';
import { readText } from './read-text.ts';
import { takeBytes } from './take-bytes.ts';
import { viewOf } from './view-of.ts';
import { writeBytes } from './write-bytes.ts';

/** The signature, and the header, which is always of one length. */
const start = 33;
/** Far more than any profile has. */
const maxCountedLength = 4_000_000;

/** https://www.w3.org/TR/png-3/ */
export const pngFormat: PictureFormat = {
  mediaType: 'image/png',
  beginning: /^\x89PNG.{7}\rIHDR/s,
  start,
  readPart,
  kept: /PLTE|IDAT|IEND|acTL|bKGD|cHRM|cICP|cLLI|fcTL|fdAT|gAMA|iCCP|mDCV|pHYs|sBIT|sRGB|tRNS/,
  isWhole,
  write: (parts, exif, xmp, file) => [
    file.subarray(0, start),
    ...createChunk('eXIf', exif),
    ...createChunk('iTXtXML:com.adobe.xmp\0\0\0\0\0', xmp),
    ...parts.map(([, bytes]) => bytes),
  ],
};

function readPart(file: Bytes, from: number): Part {
  const end = from + 12 + viewOf(file).getUint32(from);
  const name = readText(file, from + 4, from + 8);
  assertWhole(/^[a-z]{4}$/i.test(name));
  return [name, takeBytes(file, from, end), file.subarray(from + 8, end - 4), name === 'IEND' ? 0 : end];
}

/** By its checksum, but for the pixels: they are too many to be counted here. */
function isWhole([name, bytes]: Part): boolean {
  const end = bytes.length - 4;
  if (/IDAT|fdAT/.test(name)) return true;
  return end < maxCountedLength && crc32(bytes.subarray(4, end)) === viewOf(bytes).getUint32(end);
}

function createChunk(beginning: string, data: Bytes | undefined): Bytes[] {
  if (!data) return [];
  const chunk = Uint8Array.of(0, 0, 0, 0, ...writeBytes(beginning), ...data, 0, 0, 0, 0);
  const end = chunk.length - 4;
  const view = viewOf(chunk);
  view.setUint32(0, end - 8);
  view.setUint32(end, crc32(chunk.subarray(4, end)));
  return [chunk];
}
