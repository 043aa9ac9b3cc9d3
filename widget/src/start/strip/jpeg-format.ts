import { assertWhole } from './assert-whole.ts';
import { findScanEnd } from './find-scan-end.ts';
import { hasExactLength } from './has-exact-length.ts';
import type { Bytes, Part, PictureFormat } from './picture-format.ts';
import { readText } from './read-text.ts';
import { takeBytes } from './take-bytes.ts';
import { viewOf } from './view-of.ts';
import { writeBytes } from './write-bytes.ts';

const longestName = 11;
const startOfScan = 0xda;
const endOfImage = 0xd9;
/** What stands before the content in each part of a profile, and of a manifest: words cut in two are whole again. */
const headerLengths: Record<number, number> = { 0xe2: 14, 0xeb: 16 };
/** All that JFIF and Adobe have to say; what is more would be a thumbnail. Of JFIF the last two bytes are its size. */
const wholeLengths: Record<number, number> = { 0xe0: 18, 0xee: 16 };
const thumbnailOffset = 16;

/**
 * Names are the marker and how the data begins. Of application segments it keeps the colour profile, and what JFIF and
 * Adobe say of shape and colour. Behind the image's end are other pictures and films, with places of their own.
 * ITU-T T.81, annex B.
 */
export const jpegFormat: PictureFormat = {
  mediaType: 'image/jpeg',
  beginning: /^\xff\xd8\xff/,
  start: 2,
  readPart,
  kept: /^(?:[\xc0-\xdf]|\xe0JFIF|\xe2ICC_PROFILE|\xeeAdobe)/,
  isWhole: ([name, , data]) => name > '\xe0' || hasExactLength(name.charCodeAt(0), data),
  write: (parts, exif, xmp) => [
    writeBytes('\xff\xd8'),
    ...createSegment('Exif\0\0', exif),
    ...createSegment('http://ns.adobe.com/xap/1.0/\0', xmp),
    ...parts.map(([, bytes]) => bytes),
  ],
};

/** A segment; with a scan also its coded pixels. */
function readPart(file: Bytes, from: number): Part {
  let start = from;
  // Any number of them may fill the room between two segments.
  while (file[start + 1] === 0xff) start += 1;
  const view = viewOf(file);
  const marker = view.getUint8(start + 1);
  assertWhole(file[start] === 0xff && marker >= 0xc0);
  if (marker === endOfImage) return ['\xd9', file.subarray(start, start + 2), new Uint8Array(), 0];
  const end = start + 2 + view.getUint16(start + 2);
  const next = marker === startOfScan ? findScanEnd(file, end) : end;
  const name = String.fromCharCode(marker) + readText(file, start + 4, start + 4 + longestName);
  const data = takeBytes(file, start + 4 + (headerLengths[marker] ?? 0), end);
  return [name, shorten(file.subarray(start, next), wholeLengths[marker]), data, next];
}

function shorten(segment: Bytes, length: number | undefined): Bytes {
  if (length === undefined) return segment;
  const short = segment.slice(0, length);
  short.set([0, length - 2], 2);
  return short.fill(0, thumbnailOffset);
}

function createSegment(name: string, data: Bytes | undefined): Bytes[] {
  if (!data) return [];
  const length = 2 + name.length + data.length;
  return [Uint8Array.of(0xff, 0xe1, length >> 8, length), writeBytes(name), data];
}
