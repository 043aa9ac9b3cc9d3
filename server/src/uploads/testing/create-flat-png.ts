import { crc32, deflateSync } from 'node:zlib';

/** A black picture of this size, made without a graphics library: large ones take a few kilobytes. */
export function createFlatPng(width: number, height: number, bitsPerPixel: 1 | 8 = 8): Buffer {
  const header = Buffer.from([...uint32(width), ...uint32(height), bitsPerPixel, 0, 0, 0, 0]);
  const rowLength = 1 + Math.ceil((width * bitsPerPixel) / 8);
  const pixels = deflateSync(Buffer.alloc(rowLength * height));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), content, uint32(crc32(content))]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
