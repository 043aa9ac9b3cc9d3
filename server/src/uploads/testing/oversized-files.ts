import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { drawPicture } from '../../pictures/testing/draw-picture.ts';
import { insertPngChunk } from '../../pictures/testing/insert-png-chunk.ts';
import type { HostileUpload } from './hostile-upload.ts';

const megabyte = 1024 * 1024;

const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#fff' }, limitInputPixels: false });

/** Small files that grow large when they are opened. */
export const oversizedFiles: readonly HostileUpload[] = [
  {
    name: 'a PNG of 256 megapixels in a few kilobytes',
    make: () => flat(16_000, 16_000).toColourspace('b-w').png().toBuffer(),
    outcome: 'upload_too_many_pixels',
  },
  {
    name: 'a PNG whose header promises four billion pixels',
    make: async () => {
      const { bytes } = await drawPicture();
      bytes.writeUInt32BE(65_535, 16);
      bytes.writeUInt32BE(65_535, 20);
      return bytes;
    },
    outcome: 'upload_too_many_pixels',
  },
  {
    name: 'a JPEG of 64 megapixels',
    make: () => flat(8000, 8000).jpeg({ quality: 1 }).toBuffer(),
    outcome: 'upload_too_many_pixels',
  },
  {
    name: 'a WebP of 64 megapixels',
    make: () => flat(8000, 8000).webp({ lossless: true, effort: 0 }).toBuffer(),
    outcome: 'upload_too_many_pixels',
  },
  {
    name: 'a PNG whose text unpacks to 200 megabytes',
    make: async () => insertPngChunk((await drawPicture()).bytes, 'zTXt', packed('bomb\0\0', 200)),
    outcome: 'stored',
  },
  {
    name: 'a PNG whose colour profile unpacks to 200 megabytes',
    make: async () => insertPngChunk((await drawPicture()).bytes, 'iCCP', packed('bomb\0\0', 200)),
    outcome: 'stored',
  },
  {
    name: 'a PNG whose pixels unpack to more than it has',
    make: async () => {
      const png = (await drawPicture()).bytes;
      const header = png.subarray(0, 33);
      const pixels = insertPngChunk(png, 'IDAT', deflateSync(Buffer.alloc(100 * megabyte)));
      return Buffer.concat([header, pixels.subarray(33, pixels.length - png.length + 33), png.subarray(-12)]);
    },
    outcome: 'stored',
  },
];

function packed(start: string, megabytes: number): Buffer {
  return Buffer.concat([Buffer.from(start, 'latin1'), deflateSync(Buffer.alloc(megabytes * megabyte, 'a'))]);
}
