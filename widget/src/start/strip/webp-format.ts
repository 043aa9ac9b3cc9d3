import { assertWhole } from './assert-whole.ts';
import { createWebpHeader } from './create-webp-header.ts';
import { listParts } from './list-parts.ts';
import type { Bytes, Part, PictureFormat } from './picture-format.ts';
import { readText } from './read-text.ts';
import { takeBytes } from './take-bytes.ts';
import { viewOf } from './view-of.ts';
import { writeBytes } from './write-bytes.ts';

const frameHeaderLength = 16;
const exifFlag = 8;
const xmpFlag = 4;

/** https://www.rfc-editor.org/rfc/rfc9649 */
export const webpFormat: PictureFormat = {
  mediaType: 'image/webp',
  beginning: /^RIFF.{4}WEBP/s,
  start: 12,
  // It ends where it says that it does.
  readPart: (file, start) => readChunk(file, start, viewOf(file).getUint32(4, true) + 8),
  kept: /VP8X|ICCP|ANIM|ANMF|ALPH|VP8 |VP8L/,
  isWhole: () => true,
  write: (parts, exif, xmp) =>
    createChunk('RIFF', [
      writeBytes('WEBP'),
      ...createHeader(parts, (exif ? exifFlag : 0) | (xmp ? xmpFlag : 0)),
      ...parts.flatMap(writePixels),
      ...(exif ? createChunk('EXIF', [exif]) : []),
      ...(xmp ? createChunk('XMP ', [xmp]) : []),
    ]),
};

function readChunk(bytes: Bytes, start: number, end: number): Part {
  const length = viewOf(bytes).getUint32(start + 4, true);
  const next = start + 8 + length + (length % 2);
  const name = readText(bytes, start, start + 4);
  assertWhole(next <= end && /^[\w ]{4}$/.test(name));
  return [name, takeBytes(bytes, start, next), bytes.subarray(start + 8, start + 8 + length), next < end ? next : 0];
}

/** Only the extended format has room for anything beside the pixels: a simple file stays one, if it can. */
function createHeader(parts: readonly Part[], flags: number): Bytes[] {
  const find = (wanted: string): Bytes | undefined => parts.find(([name]) => name === wanted)?.[2];
  const header = find('VP8X')?.slice(0, 10) ?? (flags ? createWebpHeader(find('VP8 '), find('VP8L')) : undefined);
  if (!header) return [];
  header[0] = (header[0]! & ~(exifFlag | xmpFlag)) | flags;
  return createChunk('VP8X', [header]);
}

/** A moving picture has frames, and those have chunks of their own. */
function writePixels([name, bytes, data]: Part): Bytes[] {
  if (name === 'VP8X') return [];
  if (name !== 'ANMF') return [bytes];
  const pixels = listParts(data, frameHeaderLength, (frame, start) => readChunk(frame, start, frame.length));
  return createChunk(name, [
    data.subarray(0, frameHeaderLength),
    ...pixels.filter((part) => /ALPH|VP8 |VP8L/.test(part[0])).map((part) => part[1]),
  ]);
}

function createChunk(name: string, pieces: Bytes[]): Bytes[] {
  const length = pieces.reduce((total, piece) => total + piece.length, 0);
  const start = writeBytes(`${name}\0\0\0\0`);
  viewOf(start).setUint32(4, length, true);
  return [start, ...pieces, new Uint8Array(length % 2)];
}
