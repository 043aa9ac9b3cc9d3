import { crc32 } from 'node:zlib';
import type { Container } from './container.ts';
import { isManifestStore } from './is-manifest-store.ts';
import { listParts } from './list-parts.ts';
import { toBuffer } from './to-buffer.ts';

interface Chunk {
  type: string;
  /** Length, type, data and checksum as they stand in the file. */
  bytes: Buffer;
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const dataOffset = 8;
const checksumLength = 4;
const chunkOverhead = dataOffset + checksumLength;
/** The pixels, and what says how they look. */
const keptTypes = new Set('IHDR PLTE IDAT IEND bKGD cHRM cICP cLLI gAMA iCCP mDCV pHYs sBIT sRGB tRNS'.split(' '));

/** https://www.w3.org/TR/png-3/ */
export const pngContainer: Container = {
  extension: 'png',
  matches: (bytes) => toBuffer(bytes).subarray(0, signature.length).equals(signature),
  findManifest: (bytes) => findData(bytes, 'caBX').find(isManifestStore),
  isAnimated: (bytes) => findData(bytes, 'acTL').length > 0,
  withXmp(bytes, xmp) {
    const kept = listParts(readChunks(toBuffer(bytes))).filter((chunk) => keptTypes.has(chunk.type));
    const [header, ...others] = kept.map((chunk) => chunk.bytes);
    if (!header) throw new RangeError('A PNG without chunks');
    return Buffer.concat([signature, header, xmpChunk(xmp), ...others]);
  },
};

/** Ends with IEND: bytes behind it belong to no picture. */
function* readChunks(bytes: Buffer): Generator<Chunk> {
  for (let start = signature.length, type = ''; type !== 'IEND';) {
    const end = start + chunkOverhead + bytes.readUInt32BE(start);
    if (end > bytes.length) throw new RangeError('A PNG chunk is cut off');
    type = bytes.toString('latin1', start + 4, start + 8);
    yield { type, bytes: bytes.subarray(start, end) };
    start = end;
  }
}

function findData(bytes: Uint8Array, type: string): Buffer[] {
  const found = listParts(readChunks(toBuffer(bytes))).filter((chunk) => chunk.type === type);
  return found.map((chunk) => chunk.bytes.subarray(dataOffset, -checksumLength));
}

/** Keyword, uncompressed, no language, no translated keyword, text. */
function xmpChunk(xmp: string): Buffer {
  const typeAndData = Buffer.from(`iTXtXML:com.adobe.xmp\0\0\0\0\0${xmp}`, 'utf8');
  const chunk = Buffer.alloc(typeAndData.length + 8);
  chunk.writeUInt32BE(typeAndData.length - 4, 0);
  typeAndData.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(typeAndData), typeAndData.length + 4);
  return chunk;
}
