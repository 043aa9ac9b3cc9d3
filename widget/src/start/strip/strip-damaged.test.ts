import { expect } from '@open-wc/testing';
import type { Bytes } from './picture-format.ts';
import { stripMetadata } from './strip-metadata.ts';
import { findCanaries } from './testing/canaries.ts';
import { createRandom } from './testing/create-random.ts';
import { damageFile } from './testing/damage-file.ts';
import { makeTalkativePicture } from './testing/make-talkative-picture.ts';
import { drawPicture } from './testing/draw-picture.ts';
import { joinBytes } from './testing/join-bytes.ts';
import { refusalOf } from './testing/refusal-of.ts';
import { uint32 } from './testing/uint-32.ts';

const seed = 20_261_121;
const rounds = 200;
const types = ['image/jpeg', 'image/png', 'image/webp'];
const worded = ['upload_damaged', 'upload_type_unsupported', 'upload_animated'];

const drawJpeg = () => drawPicture('image/jpeg');
const drawPng = () => drawPicture('image/png');
const drawWebp = () => drawPicture('image/webp');

const headless: Record<string, () => Promise<Bytes>> = {
  'nothing at all': async () => joinBytes(),
  'a JPEG marker and no more': async () => joinBytes('\xff\xd8\xff'),
  'a JPEG of nothing but fill bytes': async () => joinBytes('\xff\xd8', new Uint8Array(1_000_000).fill(0xff)),
  'a JPEG with segments of no length': async () => joinBytes('\xff\xd8', '\xff\xe1\0\0'.repeat(100_000)),
  'a JPEG with too many segments': async () => joinBytes('\xff\xd8', '\xff\xe1\0\x02'.repeat(1_000_000)),
  'a JPEG within a JPEG': async () => joinBytes('\xff\xd8', await drawJpeg()),
  'a PNG header and no more': async () => (await drawPng()).slice(0, 33),
  'a PNG with a chunk longer than any file': async () =>
    joinBytes((await drawPng()).slice(0, 33), uint32(0xffffffff), 'tEXt'),
  'a PNG with too many chunks': async () =>
    joinBytes((await drawPng()).slice(0, 33), '\0\0\0\0tEXt\0\0\0\0'.repeat(1_000_000)),
  'a WebP header and no more': async () => (await drawWebp()).slice(0, 12),
  'a WebP longer than its file': async () => (await drawWebp()).slice(0, -200),
  'a WebP with too many chunks': async () =>
    joinBytes('RIFF', uint32(8_000_004, true), 'WEBP', 'abcd\0\0\0\0'.repeat(1_000_000)),
  'a WebP with frames within frames': async () =>
    joinBytes('RIFF', uint32(240_004, true), 'WEBP', `ANMF${'\xff\0\0\0'.repeat(5)}`.repeat(10_000)),
};

describe('stripMetadata, of damaged and lying files', () => {
  for (const [name, make] of Object.entries(headless)) {
    it(`refuses ${name}`, async () => {
      expect(await refusalOf(stripMetadata(new Blob([await make()])))).to.equal('upload_damaged');
    });
  }

  for (const type of types) {
    it(`never lets out of a damaged ${type} what the whole one says`, async () => {
      const whole = await makeTalkativePicture(type);
      const random = createRandom(seed);
      let taken = 0;
      for (let round = 0; round < rounds; round += 1) {
        const stripping = stripMetadata(new Blob([damageFile(whole, random)]));
        const refusal = await refusalOf(stripping);
        if (refusal) expect(worded).to.include(refusal);
        else expect(await findCanaries(await stripping), `round ${round}`).to.deep.equal([]);
        taken += refusal ? 0 : 1;
      }
      expect(taken).to.be.within(1, rounds - 1);
    });
  }
});
