import { expect } from '@open-wc/testing';
import type { Bytes } from './picture-format.ts';
import { stripMetadata } from './strip-metadata.ts';
import { canary, findCanaries } from './testing/canaries.ts';
import { contains } from './testing/contains.ts';
import { createBmp } from './testing/create-bmp.ts';
import { createGif } from './testing/create-gif.ts';
import { createSampleAvif } from './testing/create-sample-avif.ts';
import { decodePixels } from './testing/decode-pixels.ts';
import { refusalOf } from './testing/refusal-of.ts';
import { writeBytes } from './write-bytes.ts';

const files: Record<string, Bytes> = {
  AVIF: createSampleAvif(),
  GIF: createGif(canary),
  BMP: createBmp(40, 20, canary),
};

const refused: [name: string, content: BlobPart, code: string][] = [
  ['a moving GIF', createGif(canary, true), 'upload_animated'],
  ['a moving AVIF', '\0\0\0\x20ftypavis\0\0\0\0avismsf1', 'upload_animated'],
  ['a damaged AVIF', createSampleAvif().slice(0, 200), 'upload_damaged'],
  ['an SVG drawing', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', 'upload_type_unsupported'],
  ['a HEIC photograph', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'upload_type_unsupported'],
  ['a text', canary, 'upload_type_unsupported'],
];

describe('stripMetadata, of formats that are not taken apart', () => {
  for (const [name, bytes] of Object.entries(files)) {
    it(`draws a ${name} anew`, async () => {
      const file = new Blob([bytes]);
      expect(await findCanaries(file)).not.to.deep.equal([]);
      const stripped = await stripMetadata(file);
      expect(await findCanaries(stripped)).to.deep.equal([]);
      expect(stripped.type).to.equal('image/webp');
      const [drawn, { width, height }] = [await decodePixels(stripped), await decodePixels(file)];
      expect([drawn.width, drawn.height]).to.deep.equal([width, height]);
    });
  }

  it('carries on that AI took part', async () => {
    const stripped = await stripMetadata(new Blob([createSampleAvif()]));
    expect(await contains(stripped, writeBytes('/digitalsourcetype/trainedAlgorithmicMedia"'))).to.equal(true);
  });

  it('keeps what is transparent', async () => {
    const { data } = await decodePixels(await stripMetadata(new Blob([createGif(canary)])));
    expect([data[3], data[7]]).to.deep.equal([255, 0]);
  });

  it('draws as small as the server keeps it', async () => {
    const { width, height } = await createImageBitmap(await stripMetadata(new Blob([createBmp(5000, 100, canary)])));
    expect([width, height]).to.deep.equal([4096, 82]);
  });

  for (const [name, content, code] of refused) {
    it(`refuses ${name}`, async () => {
      expect(await refusalOf(stripMetadata(new Blob([content])))).to.equal(code);
    });
  }

  it('refuses a file that is gone', async () => {
    const arrayBuffer = (): Promise<ArrayBuffer> => Promise.reject(new DOMException('gone', 'NotReadableError'));
    const file = Object.assign(new Blob(), { arrayBuffer });
    expect(await refusalOf(stripMetadata(file))).to.equal('upload_damaged');
  });

  it('does not read what is far too large', async () => {
    const file = Object.defineProperty(new Blob([createGif(canary)]), 'size', { value: 100 * 1024 * 1024 + 1 });
    expect(await refusalOf(stripMetadata(file))).to.equal('upload_too_large');
  });
});
