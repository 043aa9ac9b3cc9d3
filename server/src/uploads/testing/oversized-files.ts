import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { drawPicture } from '../../pictures/testing/draw-picture.ts';
import { insertPngChunk } from '../../pictures/testing/insert-png-chunk.ts';
import { createFlatPng } from '../../pictures/testing/create-flat-png.ts';
import type { HostileUpload } from './hostile-upload.ts';

const megabyte = 1024 * 1024;
const side = 8000;

const tooLarge = (name: string, make: HostileUpload['make']): HostileUpload => ({
  name,
  make,
  outcome: 'upload_too_many_pixels',
});
const packedInto = (name: string, type: string): HostileUpload => ({
  name,
  make: async () => insertPngChunk((await drawPicture()).bytes, type, packed()),
  outcome: 'stored',
});

/** Small files that grow large when they are opened. */
export const oversizedFiles: readonly HostileUpload[] = [
  tooLarge('a PNG of 256 megapixels in 31 kilobytes', () => createFlatPng(16_000, 16_000, 1)),
  tooLarge('a PNG of just over 50 megapixels', () => createFlatPng(10_000, 5001, 1)),
  tooLarge('a PNG whose header promises four billion pixels', async () => {
    const { bytes } = await drawPicture();
    bytes.writeUInt32BE(65_535, 16);
    bytes.writeUInt32BE(65_535, 20);
    return bytes;
  }),
  tooLarge('a JPEG of 64 megapixels', async () => {
    const { bytes } = await drawPicture({ mediaType: 'image/jpeg' });
    const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
    bytes.writeUInt16BE(side, frame + 5);
    bytes.writeUInt16BE(side, frame + 7);
    return bytes;
  }),
  tooLarge('a WebP of 64 megapixels', async () => {
    const webp = await sharp((await drawPicture()).bytes)
      .webp({ lossless: true })
      .toBuffer();
    webp.writeUInt32LE((side - 1) | ((side - 1) << 14), webp.indexOf('VP8L') + 9);
    return webp;
  }),
  packedInto('a PNG whose text unpacks to 64 megabytes', 'zTXt'),
  packedInto('a PNG whose colour profile unpacks to 64 megabytes', 'iCCP'),
  {
    name: 'a PNG whose pixels unpack to more than it has',
    make: async () => {
      const png = (await drawPicture()).bytes;
      const endless = insertPngChunk(png, 'IDAT', deflateSync(Buffer.alloc(64 * megabyte)));
      return Buffer.concat([endless.subarray(0, endless.length - png.length + 33), png.subarray(-12)]);
    },
    outcome: 'stored',
  },
];

/** The keyword, its end, the method, then much of nothing in little. */
function packed(): Buffer {
  return Buffer.concat([Buffer.from('bomb\0\0', 'latin1'), deflateSync(Buffer.alloc(64 * megabyte, 'a'))]);
}
