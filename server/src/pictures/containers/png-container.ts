import { crc32 } from 'node:zlib';
import type { Container } from './container.ts';
import { toBuffer } from './to-buffer.ts';

interface Chunk {
  type: string;
  /** Length, type, data and checksum as they stand in the file. */
  bytes: Buffer;
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const chunkOverhead = 12;
/** Chunks a decoder may skip, but which change how the pixels look or move. */
const keptAncillaryTypes = new Set(
  'acTL bKGD cHRM cICP cLLI fcTL fdAT gAMA iCCP mDCV pHYs sBIT sPLT sRGB tRNS'.split(' '),
);

/** https://www.w3.org/TR/png-3/ */
export const pngContainer: Container = {
  extension: 'png',
  matches: (bytes) => toBuffer(bytes).subarray(0, signature.length).equals(signature),
  carriesManifest: (bytes) => [...readChunks(toBuffer(bytes))].some((chunk) => chunk.type === 'caBX'),
  withXmp(bytes, xmp) {
    const [header, ...others] = [...readChunks(toBuffer(bytes))].filter(isKept).map((chunk) => chunk.bytes);
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

/** A capital first letter marks a chunk no decoder can do without. */
function isKept({ type }: Chunk): boolean {
  return /^[A-Z]/.test(type) || keptAncillaryTypes.has(type);
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
