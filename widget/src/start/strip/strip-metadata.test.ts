import { expect } from '@open-wc/testing';
import { maxUploadBytes } from './max-upload-bytes.ts';
import { stripMetadata } from './strip-metadata.ts';
import { canary, findCanaries } from './testing/canaries.ts';
import { contains } from './testing/contains.ts';
import { createMovingWebp } from './testing/create-moving-webp.ts';
import { decodePixels } from './testing/decode-pixels.ts';
import { drawPicture } from './testing/draw-picture.ts';
import { insertPngChunk } from './testing/insert-png-chunk.ts';
import { joinBytes } from './testing/join-bytes.ts';
import { refusalOf } from './testing/refusal-of.ts';
import { talkativeFiles } from './testing/talkative-files.ts';
import { uint32 } from './testing/uint-32.ts';
import { writeBytes } from './write-bytes.ts';

describe('stripMetadata', () => {
  for (const { name, make } of talkativeFiles) {
    it(`leaves of ${name} the very pixels, and nothing that it says`, async () => {
      const file = new Blob([await make()]);
      expect(await findCanaries(file)).not.to.deep.equal([]);
      const stripped = await stripMetadata(file);
      expect(await findCanaries(stripped)).to.deep.equal([]);
      expect(await decodePixels(stripped)).to.deep.equal(await decodePixels(file));
      expect(stripped.size).to.be.lessThan(file.size);
    });
  }

  for (const type of ['image/jpeg', 'image/png', 'image/webp']) {
    it(`hands back a bare ${type} byte for byte`, async () => {
      const bare = await drawPicture(type);
      const stripped = await stripMetadata(new Blob([bare]));
      expect(stripped.type).to.equal(type);
      expect([...new Uint8Array(await stripped.arrayBuffer())]).to.deep.equal([...bare]);
    });
  }

  it('refuses what would be too large for the server before it looks at it closely', async () => {
    const png = await drawPicture('image/png');
    const large = new Uint8Array(maxUploadBytes);
    const chunk = joinBytes(uint32(large.length), 'gAMA', large, uint32(0));
    const file = new Blob([png.slice(0, 33), chunk, png.slice(33)]);
    expect(await refusalOf(stripMetadata(file))).to.equal('upload_too_large');
  });

  it('leaves it to the server to see that a picture moves', async () => {
    const twoFrames = '\0\0\0\x02\0\0\0\0';
    const png = insertPngChunk(await drawPicture('image/png'), 'acTL', twoFrames);
    expect(await contains(await stripMetadata(new Blob([png])), writeBytes(`acTL${twoFrames}`))).to.equal(true);
    const stripped = await stripMetadata(new Blob([await createMovingWebp(canary)]));
    const text = new TextDecoder('latin1').decode(await stripped.arrayBuffer());
    expect(text.match(/VP8X|ANIM|ANMF|VP8 /g)).to.deep.equal(['VP8X', 'ANIM', 'ANMF', 'VP8 ', 'ANMF', 'VP8 ']);
  });
});
