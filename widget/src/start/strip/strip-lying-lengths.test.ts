import { expect } from '@open-wc/testing';
import { crc32 } from './crc-32.ts';
import type { Bytes } from './picture-format.ts';
import { stripMetadata } from './strip-metadata.ts';
import { canary, findCanaries } from './testing/canaries.ts';
import { drawPicture } from './testing/draw-picture.ts';
import { joinBytes } from './testing/join-bytes.ts';
import { refusalOf } from './testing/refusal-of.ts';
import { uint32 } from './testing/uint-32.ts';

/** A segment of a JPEG that says that the words behind it are its own. */
async function stretchSegment(marker: number): Promise<Bytes> {
  const jpeg = await drawPicture('image/jpeg');
  const view = new DataView(jpeg.buffer);
  let start = 2;
  while (jpeg[start + 1] !== marker) start += 2 + view.getUint16(start + 2);
  const length = view.getUint16(start + 2);
  const end = start + 2 + length;
  view.setUint16(start + 2, length + canary.length);
  return joinBytes(jpeg.slice(0, end), canary, jpeg.slice(end));
}

/** A chunk of a PNG that says that a chunk of words behind it, but for its checksum, is its own. */
async function stretchChunk(): Promise<Bytes> {
  const png = await drawPicture('image/png');
  const words = joinBytes('tEXt', canary);
  const swallowed = joinBytes(uint32(0x1_86a0), uint32(0), uint32(canary.length), words);
  const chunk = joinBytes(uint32(swallowed.length), 'gAMA', swallowed, uint32(crc32(words)));
  return joinBytes(png.slice(0, 33), chunk, png.slice(33));
}

const segments = { 'quantization tables': 0xdb, 'a frame': 0xc0, 'Huffman tables': 0xc4, 'a scan': 0xda };
const files: Record<string, () => Promise<Bytes>> = { 'a chunk of a PNG': stretchChunk };
for (const [name, marker] of Object.entries(segments)) files[`${name} of a JPEG`] = () => stretchSegment(marker);

describe('stripMetadata, of a part that says it is longer than it is', () => {
  for (const [name, make] of Object.entries(files)) {
    it(`does not take along words with ${name}`, async () => {
      const file = new Blob([await make()]);
      expect(await findCanaries(file)).to.deep.equal([canary]);
      const stripping = stripMetadata(file);
      const refusal = await refusalOf(stripping);
      if (refusal) expect(refusal).to.equal('upload_damaged');
      else expect(await findCanaries(await stripping)).to.deep.equal([]);
    });
  }
});
