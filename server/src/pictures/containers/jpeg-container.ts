import type { Container } from './container.ts';
import { isManifestStore } from './is-manifest-store.ts';
import { listParts } from './list-parts.ts';
import { toBuffer } from './to-buffer.ts';

interface Segment {
  marker: number;
  /** Marker, length and data as they stand in the file; for a scan, its coded pixels too. */
  bytes: Buffer;
}

const startOfImage = Buffer.from([0xff, 0xd8]);
const endOfImage = 0xd9;
const scan = 0xda;
const restarts = { first: 0xd0, last: 0xd7 };
const comment = 0xfe;
const firstApplication = 0xe0;
const lastApplication = 0xef;
const markerLength = 2;
const dataOffset = 4;
const boxNumberOffset = 6;
const boxOffset = 12;
const boxHeaderLength = 8;
const maxSegmentLength = 0xffff;

/** ITU-T T.81, annex B. */
export const jpegContainer: Container = {
  extension: 'jpg',
  matches: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff,
  findManifest: (bytes) => readBoxes(listParts(readSegments(toBuffer(bytes)))).find(isManifestStore),
  isAnimated: () => false,
  withXmp(bytes, xmp) {
    const kept = listParts(readSegments(toBuffer(bytes))).filter(isKept);
    const first = kept.filter(isJfif);
    const others = kept.filter((segment) => !isJfif(segment));
    return Buffer.concat([startOfImage, ...first.map(raw), xmpSegment(xmp), ...others.map(raw)]);
  },
};

/** Ends with the end of the image: bytes behind it belong to another picture, or to none. */
function* readSegments(bytes: Buffer): Generator<Segment> {
  for (let start = startOfImage.length, marker = 0; marker !== endOfImage;) {
    while (bytes[start] === 0xff && bytes[start + 1] === 0xff) start += 1;
    if (bytes[start] !== 0xff) throw new RangeError('A JPEG segment is missing');
    marker = bytes.readUInt8(start + 1);
    const end = findEnd(bytes, start, marker);
    if (end > bytes.length) throw new RangeError('A JPEG segment is cut off');
    yield { marker, bytes: bytes.subarray(start, end) };
    start = end;
  }
}

function findEnd(bytes: Buffer, start: number, marker: number): number {
  if (marker === endOfImage) return start + markerLength;
  const end = start + markerLength + bytes.readUInt16BE(start + markerLength);
  return marker === scan ? findScanEnd(bytes, end) : end;
}

/** Within coded pixels 0xff is followed by a zero, or begins a restart marker. */
function findScanEnd(bytes: Buffer, start: number): number {
  for (let position = bytes.indexOf(0xff, start); position !== -1; position = bytes.indexOf(0xff, position + 1)) {
    const next = bytes[position + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < restarts.first || next > restarts.last)) return position;
  }
  throw new RangeError('A JPEG scan is cut off');
}

/** Application segments are dropped but for those that say what the numbers mean as colours. */
function isKept(segment: Segment): boolean {
  const { marker } = segment;
  if (marker === comment) return false;
  if (marker < firstApplication || marker > lastApplication) return true;
  return isJfif(segment) || startsWith(segment, 0xe2, 'ICC_PROFILE\0') || startsWith(segment, 0xee, 'Adobe');
}

function isJfif(segment: Segment): boolean {
  return startsWith(segment, 0xe0, 'JFIF\0');
}

/**
 * JUMBF boxes, as JPEG XT splits them over APP11 segments: `JP`, the box's number, the segment's, then the box's header,
 * repeated in each, and a part of its content.
 */
function readBoxes(segments: Segment[]): Buffer[] {
  const boxes = new Map<number, Buffer[]>();
  for (const segment of segments) {
    if (!startsWith(segment, 0xeb, 'JP')) continue;
    const number = segment.bytes.readUInt16BE(boxNumberOffset);
    const parts = boxes.get(number);
    if (parts) parts.push(segment.bytes.subarray(boxOffset + boxHeaderLength));
    else boxes.set(number, [segment.bytes.subarray(boxOffset)]);
  }
  return [...boxes.values()].map((parts) => Buffer.concat(parts));
}

function startsWith({ marker, bytes }: Segment, wanted: number, text: string): boolean {
  return marker === wanted && bytes.toString('latin1', dataOffset, dataOffset + text.length) === text;
}

function raw({ bytes }: Segment): Buffer {
  return bytes;
}

function xmpSegment(xmp: string): Buffer {
  const data = Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`, 'utf8');
  const length = data.length + 2;
  if (length > maxSegmentLength) throw new RangeError('The XMP packet does not fit into a JPEG segment');
  return Buffer.concat([Buffer.from([0xff, 0xe1, length >> 8, length & 0xff]), data]);
}
