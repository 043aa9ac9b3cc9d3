import { expect } from '@open-wc/testing';
import { stripMetadata } from './strip-metadata.ts';
import { findCanaries } from './testing/canaries.ts';
import { decodePixels } from './testing/decode-pixels.ts';
import { drawPicture } from './testing/draw-picture.ts';
import { talkativeFiles } from './testing/talkative-files.ts';

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
});
