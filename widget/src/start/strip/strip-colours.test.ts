import { expect } from '@open-wc/testing';
import type { Bytes } from './picture-format.ts';
import { stripMetadata } from './strip-metadata.ts';
import { appendWebpChunk } from './testing/append-webp-chunk.ts';
import { canary, findCanaries } from './testing/canaries.ts';
import { contains } from './testing/contains.ts';
import { decodePixels } from './testing/decode-pixels.ts';
import { drawPicture } from './testing/draw-picture.ts';
import { insertJpegSegment } from './testing/insert-jpeg-segment.ts';
import { insertPngChunk } from './testing/insert-png-chunk.ts';
import { writeBytes } from './write-bytes.ts';

/** Where each format has its colour profile, or a number that stands for one. */
const profiles: Record<string, string> = { 'image/jpeg': 'ICC_PROFILE', 'image/png': 'iCCP', 'image/webp': 'ICCP' };

const talkative: Record<string, (file: Bytes) => Bytes> = {
  'image/jpeg': (file) => insertJpegSegment(file, 0xfe, canary),
  'image/png': (file) => insertPngChunk(file, 'tEXt', `Author\0${canary}`),
  'image/webp': (file) => appendWebpChunk(file, 'XMP ', canary),
};

describe('stripMetadata, of what pixels look like', () => {
  for (const [type, addWords] of Object.entries(talkative)) {
    it(`keeps the colour profile of a ${type}`, async () => {
      const bare = await drawPicture(type, { colorSpace: 'display-p3' });
      expect(await contains(new Blob([bare]), writeBytes(profiles[type]!))).to.equal(true);
      const stripped = await stripMetadata(new Blob([addWords(bare)]));
      expect([...new Uint8Array(await stripped.arrayBuffer())]).to.deep.equal([...bare]);
    });
  }

  for (const [type, quality] of [
    ['image/png', 1],
    ['image/webp', 1],
    ['image/webp', 0.8],
  ] as const) {
    it(`keeps the transparency of a ${type} of quality ${quality}`, async () => {
      const file = new Blob([talkative[type]!(await drawPicture(type, { isTransparent: true, quality }))]);
      const stripped = await stripMetadata(file);
      const pixels = await decodePixels(stripped);
      expect(pixels).to.deep.equal(await decodePixels(file));
      expect(pixels.data.some((value, index) => index % 4 === 3 && value < 255)).to.equal(true);
      expect(await findCanaries(stripped)).to.deep.equal([]);
    });
  }

  it('draws anew what has more in its profile than the profile', async () => {
    const name = 'ICC_PROFILE\0\x01\x01';
    const file = insertJpegSegment(await drawPicture('image/jpeg'), 0xe2, `${name}\0\0\0\x80${canary.repeat(9)}`);
    const stripped = await stripMetadata(new Blob([file]));
    expect(stripped.type).to.equal('image/webp');
    expect(await findCanaries(stripped)).to.deep.equal([]);
  });
});
