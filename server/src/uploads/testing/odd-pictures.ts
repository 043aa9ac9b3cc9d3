import sharp, { type Sharp } from 'sharp';
import { drawPicture } from '../../pictures/testing/draw-picture.ts';
import { insertJpegSegment } from '../../pictures/testing/insert-jpeg-segment.ts';
import { insertPngChunk } from '../../pictures/testing/insert-png-chunk.ts';
import type { HostileUpload } from './hostile-upload.ts';

type Finish = (pipeline: Sharp) => Sharp;

const png = (name: string, finish: Finish): HostileUpload => ({
  name,
  make: async () => (await drawPicture({ finish })).bytes,
  outcome: 'stored',
});
const jpeg = (name: string, finish: Finish): HostileUpload => ({
  name,
  make: async () => (await drawPicture({ mediaType: 'image/jpeg', finish })).bytes,
  outcome: 'stored',
});
const from = (name: string, finish: Finish): HostileUpload => ({
  name,
  make: async () => finish(sharp((await drawPicture()).bytes)).toBuffer(),
  outcome: 'stored',
});
const sized = (name: string, width: number, height: number): HostileUpload => ({
  name,
  make: () =>
    sharp({ create: { width, height, channels: 3, background: '#369' } })
      .png()
      .toBuffer(),
  outcome: 'stored',
});
const changed = (
  name: string,
  mediaType: 'image/png' | 'image/jpeg',
  change: (bytes: Buffer) => Buffer,
): HostileUpload => ({
  name,
  make: async () => change((await drawPicture({ mediaType })).bytes),
  outcome: 'stored',
});

/** Pictures that are unusual and whole: all are kept. */
export const oddPictures: readonly HostileUpload[] = [
  jpeg('a JPEG in CMYK', (pipeline) => pipeline.toColourspace('cmyk')),
  jpeg('a grey JPEG', (pipeline) => pipeline.toColourspace('b-w')),
  from('a progressive JPEG', (pipeline) => pipeline.jpeg({ progressive: true })),
  from('a JPEG in another RGB', (pipeline) => pipeline.withIccProfile('p3').jpeg()),
  png('a grey PNG', (pipeline) => pipeline.toColourspace('b-w')),
  png('a PNG of 16 bit', (pipeline) => pipeline.toColourspace('rgb16')),
  png('a grey PNG of 16 bit', (pipeline) => pipeline.toColourspace('grey16')),
  png('a PNG with alpha', (pipeline) => pipeline.ensureAlpha(0.5)),
  png('a grey PNG with alpha', (pipeline) => pipeline.ensureAlpha(0.5).toColourspace('b-w')),
  from('a PNG with a palette', (pipeline) => pipeline.png({ palette: true, colours: 4 })),
  from('an interlaced PNG', (pipeline) => pipeline.png({ progressive: true })),
  from('a lossless WebP', (pipeline) => pipeline.webp({ lossless: true })),
  from('a WebP with alpha', (pipeline) => pipeline.ensureAlpha(0.5).webp()),
  from('an AVIF', (pipeline) => pipeline.avif({ effort: 0 })),
  from('an AVIF with alpha', (pipeline) => pipeline.ensureAlpha(0.5).avif({ effort: 0 })),
  sized('one pixel', 1, 1),
  sized('a very wide picture', 20_000, 1),
  sized('a very high picture', 1, 20_000),
  sized('a picture larger than is kept', 5000, 2500),
  changed('a PNG with a wrong checksum where it does not matter', 'image/png', (bytes) => {
    const text = insertPngChunk(bytes, 'tEXt', Buffer.from('a\0b'));
    text.writeUInt32BE(0, 33 + 8 + 3);
    return text;
  }),
  changed('a PNG of thousands of chunks', 'image/png', (bytes) => {
    const chunk = insertPngChunk(bytes, 'prVt', Buffer.alloc(3)).subarray(33, 33 + 12 + 3);
    return Buffer.concat([bytes.subarray(0, 33), ...Array.from({ length: 5000 }, () => chunk), bytes.subarray(33)]);
  }),
  changed('a JPEG with two megabytes of segments', 'image/jpeg', (bytes) =>
    Array.from({ length: 32 }).reduce<Buffer>((file) => insertJpegSegment(file, 0xe9, Buffer.alloc(65_533)), bytes),
  ),
  changed('a JPEG with stuffing before its markers', 'image/jpeg', (bytes) =>
    Buffer.concat([bytes.subarray(0, 2), Buffer.alloc(40, 0xff), bytes.subarray(3)]),
  ),
  changed('a JPEG with stray bytes before its end', 'image/jpeg', (bytes) =>
    Buffer.concat([bytes.subarray(0, -2), Buffer.alloc(7), bytes.subarray(-2)]),
  ),
  changed('a JPEG with zeros behind its end', 'image/jpeg', (bytes) => Buffer.concat([bytes, Buffer.alloc(5000)])),
  changed('a PNG with zeros behind its end', 'image/png', (bytes) => Buffer.concat([bytes, Buffer.alloc(5000)])),
];
