import type { Container } from './container.ts';
import { toBuffer } from './to-buffer.ts';

interface Segment {
  marker: number;
  /** Marker, length and data as they stand in the file; for the scan, all the rest. */
  bytes: Buffer;
}

const startOfImage = Buffer.from([0xff, 0xd8]);
const scan = 0xda;
const comment = 0xfe;
const firstApplication = 0xe0;
const lastApplication = 0xef;
const dataOffset = 4;
const maxSegmentLength = 0xffff;

/** ITU-T T.81, annex B. */
export const jpegContainer: Container = {
  extension: 'jpg',
  matches: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff,
  carriesManifest: (bytes) => [...readSegments(toBuffer(bytes))].some(isJumbf),
  withXmp(bytes, xmp) {
    const kept = [...readSegments(toBuffer(bytes))].filter(isKept);
    const first = kept.filter(isJfif);
    const others = kept.filter((segment) => !isJfif(segment));
    return Buffer.concat([startOfImage, ...first.map(raw), xmpSegment(xmp), ...others.map(raw)]);
  },
};

function* readSegments(bytes: Buffer): Generator<Segment> {
  for (let start = startOfImage.length, marker = 0; marker !== scan;) {
    while (bytes[start] === 0xff && bytes[start + 1] === 0xff) start += 1;
    if (bytes[start] !== 0xff) throw new RangeError('A JPEG segment is missing');
    marker = bytes.readUInt8(start + 1);
    const end = marker === scan ? bytes.length : start + 2 + bytes.readUInt16BE(start + 2);
    if (end > bytes.length) throw new RangeError('A JPEG segment is cut off');
    yield { marker, bytes: bytes.subarray(start, end) };
    start = end;
  }
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

/** C2PA lives in JUMBF boxes, which JPEG XT puts into APP11 segments that begin with `JP`. */
function isJumbf(segment: Segment): boolean {
  return startsWith(segment, 0xeb, 'JP');
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
