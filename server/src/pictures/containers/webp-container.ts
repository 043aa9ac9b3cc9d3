import type { Container } from './container.ts';
import { isManifestStore } from './is-manifest-store.ts';
import { listParts } from './list-parts.ts';
import { toBuffer } from './to-buffer.ts';
import { readWebpCanvas } from './read-webp-canvas.ts';

interface Chunk {
  type: string;
  data: Buffer;
}

const headerLength = 12;
const exifFlag = 0x08;
const xmpFlag = 0x04;
/** The pixels, and what says how they look. */
const keptTypes = new Set(['VP8X', 'ICCP', 'ALPH', 'VP8 ', 'VP8L']);

/** https://developers.google.com/speed/webp/docs/riff_container */
export const webpContainer: Container = {
  extension: 'webp',
  matches(bytes) {
    const start = toBuffer(bytes).toString('latin1', 0, headerLength);
    return start.startsWith('RIFF') && start.endsWith('WEBP');
  },
  findManifest: (bytes) => findData(bytes, 'C2PA').find(isManifestStore),
  isAnimated: (bytes) => findData(bytes, 'ANMF').length > 0,
  withXmp(bytes, xmp) {
    const chunks = listParts(readChunks(toBuffer(bytes))).filter((chunk) => keptTypes.has(chunk.type));
    const pixels = chunks.filter((chunk) => chunk.type !== 'VP8X');
    return writeFile([extendedHeader(chunks), ...pixels, { type: 'XMP ', data: Buffer.from(xmp, 'utf8') }]);
  },
};

function* readChunks(bytes: Buffer): Generator<Chunk> {
  const fileEnd = bytes.readUInt32LE(4) + 8;
  if (fileEnd > bytes.length) throw new RangeError('A WebP file is cut off');
  for (let start = headerLength; start < fileEnd;) {
    const length = bytes.readUInt32LE(start + 4);
    const dataStart = start + 8;
    if (dataStart + length > fileEnd) throw new RangeError('A WebP chunk is cut off');
    yield {
      type: bytes.toString('latin1', start, start + 4),
      data: bytes.subarray(dataStart, dataStart + length),
    };
    start = dataStart + length + (length % 2);
  }
}

function findData(bytes: Uint8Array, type: string): Buffer[] {
  return listParts(readChunks(toBuffer(bytes)))
    .filter((chunk) => chunk.type === type)
    .map((chunk) => chunk.data);
}

/** Only the extended format has room for XMP; a simple file gets its header here. */
function extendedHeader(chunks: Chunk[]): Chunk {
  const existing = chunks.find((chunk) => chunk.type === 'VP8X');
  const data = existing ? Buffer.from(existing.data) : createHeader(chunks);
  data.writeUInt8((data.readUInt8(0) & ~exifFlag) | xmpFlag, 0);
  return { type: 'VP8X', data };
}

function createHeader(chunks: Chunk[]): Buffer {
  const pixels = chunks.find((chunk) => chunk.type === 'VP8 ' || chunk.type === 'VP8L');
  if (!pixels) throw new RangeError('A WebP file without pixels');
  const { width, height, hasAlpha } = readWebpCanvas(pixels.data, pixels.type === 'VP8L');
  const data = Buffer.alloc(10);
  data.writeUInt8(hasAlpha ? 0x10 : 0, 0);
  data.writeUIntLE(width - 1, 4, 3);
  data.writeUIntLE(height - 1, 7, 3);
  return data;
}

function writeFile(chunks: Chunk[]): Buffer {
  const body = Buffer.concat(chunks.flatMap(writeChunk));
  const header = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  header.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([header, body]);
}

function writeChunk({ type, data }: Chunk): Buffer[] {
  const header = Buffer.from(`${type}\0\0\0\0`, 'latin1');
  header.writeUInt32LE(data.length, 4);
  return data.length % 2 === 0 ? [header, data] : [header, data, Buffer.alloc(1)];
}
