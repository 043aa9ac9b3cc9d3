import type { Bytes } from '../picture-format.ts';
import { canary, place } from './canaries.ts';
import { joinBytes } from './join-bytes.ts';
import { uint32 } from './uint-32.ts';

type Entry = readonly [tag: number, type: number, count: number, data: Bytes];

const ascii = 2;
const short = 3;
const long = 4;
const rational = 5;
const undefinedType = 7;
const headerLength = 8;

/**
 * EXIF as a camera writes it, big-endian: camera, author and orientation, then serial number and a maker's note, a place,
 * and a thumbnail. TIFF 6.0, section 2.
 */
export function createCameraExif(orientation = 1): Bytes {
  const text = joinBytes(canary.repeat(4), 0);
  const words = (tag: number, type: number): Entry => [tag, type, text.length, text];
  const main = (exifStart: number, gpsStart: number): Entry[] => [
    words(0x10f, ascii),
    [0x112, short, 1, Uint8Array.of(0, orientation, 0, 0)],
    words(0x13b, ascii),
    [0x8769, long, 1, uint32(exifStart)],
    [0x8825, long, 1, uint32(gpsStart)],
  ];
  const exif = [words(0x927c, undefinedType), words(0xa431, ascii)];
  const gps: Entry[] = [
    [1, ascii, 2, joinBytes('N\0\0\0')],
    [2, rational, 3, Uint8Array.from(place)],
  ];
  const exifStart = headerLength + writeDirectory(main(0, 0), 0).length;
  const gpsStart = exifStart + writeDirectory(exif, 0).length;
  return joinBytes(
    ...['MM\0*', uint32(headerLength)],
    writeDirectory(main(exifStart, gpsStart), headerLength),
    ...[writeDirectory(exif, exifStart), writeDirectory(gps, gpsStart), text],
  );
}

/** Entries of twelve bytes, then what does not fit into four. */
function writeDirectory(entries: readonly Entry[], start: number): Bytes {
  const valuesStart = start + 2 + 12 * entries.length + 4;
  let values = joinBytes();
  const rows = entries.map(([tag, type, count, data]) => {
    const value = data.length === 4 ? data : uint32(valuesStart + values.length);
    if (data.length !== 4) values = joinBytes(values, data);
    return joinBytes(tag >> 8, tag & 255, 0, type, uint32(count), value);
  });
  return joinBytes(0, entries.length, ...rows, uint32(0), values);
}
