import { expect } from '@open-wc/testing';
import { createExif } from './create-exif.ts';
import type { Bytes } from './picture-format.ts';
import { stripMetadata } from './strip-metadata.ts';
import { appendWebpChunk } from './testing/append-webp-chunk.ts';
import { findCanaries } from './testing/canaries.ts';
import { contains } from './testing/contains.ts';
import { createCameraExif } from './testing/create-camera-exif.ts';
import { decodePixels } from './testing/decode-pixels.ts';
import { drawPicture } from './testing/draw-picture.ts';
import { insertJpegSegment } from './testing/insert-jpeg-segment.ts';
import { insertPngChunk } from './testing/insert-png-chunk.ts';
import { joinBytes } from './testing/join-bytes.ts';

const turned: Record<string, (exif: Bytes) => Promise<Bytes>> = {
  JPEG: async (exif) => insertJpegSegment(await drawPicture('image/jpeg'), 0xe1, joinBytes('Exif\0\0', exif)),
  PNG: async (exif) => insertPngChunk(await drawPicture('image/png'), 'eXIf', exif),
  WebP: async (exif) => appendWebpChunk(await drawPicture('image/webp'), 'EXIF', exif),
  'WebP with the name of EXIF before it': async (exif) =>
    appendWebpChunk(await drawPicture('image/webp'), 'EXIF', joinBytes('Exif\0\0', exif)),
};

describe('stripMetadata, of a picture that was taken on its side', () => {
  for (const [name, turn] of Object.entries(turned)) {
    it(`says in a ${name} how to turn it, and nothing else`, async () => {
      for (const orientation of [2, 3, 4, 5, 6, 7, 8]) {
        const file = new Blob([await turn(createCameraExif(orientation))]);
        const stripped = await stripMetadata(file);
        expect(await findCanaries(stripped)).to.deep.equal([]);
        expect(await contains(stripped, createExif(orientation)!)).to.equal(true);
        expect(await decodePixels(stripped)).to.deep.equal(await decodePixels(file));
      }
    });

    it(`has nothing to say in a ${name} that stands upright, or lies about it`, async () => {
      const bare = await stripMetadata(new Blob([await turn(createCameraExif(1))]));
      for (const exif of [
        createCameraExif(9),
        createCameraExif(0),
        createCameraExif(6).slice(0, 20),
        joinBytes('MM'),
      ]) {
        const stripped = await stripMetadata(new Blob([await turn(exif)]));
        expect(stripped.size).to.equal(bare.size);
      }
    });
  }

  it('turns a photograph for whoever looks at it', async () => {
    const file = new Blob([await turned.JPEG!(createCameraExif(6))]);
    const { width, height } = await createImageBitmap(await stripMetadata(file));
    expect([width, height]).to.deep.equal([32, 48]);
  });

  it('reads what a camera wrote in the other order of bytes', async () => {
    const little = joinBytes('II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x08\0\0\0\0\0\0\0');
    const stripped = await stripMetadata(new Blob([await turned.JPEG!(little)]));
    expect(await contains(stripped, createExif(8)!)).to.equal(true);
  });
});
