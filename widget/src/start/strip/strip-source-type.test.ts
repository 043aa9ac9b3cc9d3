import { expect } from '@open-wc/testing';
import type { Bytes } from './picture-format.ts';
import { stripMetadata } from './strip-metadata.ts';
import { appendWebpChunk } from './testing/append-webp-chunk.ts';
import { canary, findCanaries } from './testing/canaries.ts';
import { decodePixels } from './testing/decode-pixels.ts';
import { drawPicture } from './testing/draw-picture.ts';
import { drawSimpleWebp } from './testing/draw-simple-webp.ts';
import { insertJpegSegment } from './testing/insert-jpeg-segment.ts';
import { insertPngChunk } from './testing/insert-png-chunk.ts';
import { joinBytes } from './testing/join-bytes.ts';
import { packText } from './testing/pack-text.ts';

const address = 'http://cv.iptc.org/newscodes/digitalsourcetype/';
const ai = 'trainedAlgorithmicMedia';
const keyword = 'XML:com.adobe.xmp\0';
const beginning = `jumbc2pa${canary}cbor\x71digitalSourceType\x78\x46`;
const manifest = `${beginning}${address}${ai}isoftwareAgent`;
const xmp = createXmp(`Iptc4xmpExt:DigitalSourceType="${address}${ai}"`);

function createXmp(property: string): string {
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description creator="${canary}" ${property}/></x:xmpmeta>`;
}

/** What the file says now: every term that stands behind the name of the property, or all of its properties. */
async function readXmp(file: Blob): Promise<string[]> {
  const text = new TextDecoder('latin1').decode(await file.arrayBuffer());
  const [, packet = ''] = /(<rdf:RDF.*<\/rdf:RDF>)/s.exec(text) ?? [];
  const description = new DOMParser().parseFromString(packet, 'text/xml').querySelector('*|Description');
  return [...(description?.attributes ?? [])]
    .filter(({ name }) => !name.startsWith('xmlns:'))
    .map(({ name, value }) => `${name}=${value}`);
}

const says = (term: string): string[] => ['rdf:about=', `Iptc4xmpExt:DigitalSourceType=${address}${term}`];
const fetchBytes = async (path: string): Promise<Bytes> => new Uint8Array(await (await fetch(path)).arrayBuffer());

/** A manifest is cut into segments anywhere, each with a header of its own. */
async function drawManifestParts(): Promise<Bytes> {
  const half = beginning.length + 30;
  const part = (number: number, content: string): string =>
    `JP\0\x01\0\0\0${String.fromCharCode(number)}\0\0\0\0jumb${content}`;
  const second = insertJpegSegment(await drawPicture('image/jpeg'), 0xeb, part(2, manifest.slice(half)));
  return insertJpegSegment(second, 0xeb, part(1, manifest.slice(0, half)));
}

const files: Record<string, () => Promise<Bytes>> = {
  'XMP in a JPEG': async () =>
    insertJpegSegment(await drawPicture('image/jpeg'), 0xe1, `http://ns.adobe.com/xap/1.0/\0${xmp}`),
  'a manifest in parts in a JPEG': drawManifestParts,
  'XMP in a PNG': async () => insertPngChunk(await drawPicture('image/png'), 'iTXt', `${keyword}\0\0\0\0${xmp}`),
  'packed XMP in a PNG': async () =>
    insertPngChunk(await drawPicture('image/png'), 'iTXt', joinBytes(`${keyword}\x01\0en\0XMP\0`, await packText(xmp))),
  'packed XMP in an old PNG': async () =>
    insertPngChunk(await drawPicture('image/png'), 'zTXt', joinBytes(`${keyword}\0`, await packText(xmp))),
  'a manifest in a PNG': async () => insertPngChunk(await drawPicture('image/png'), 'caBX', manifest),
  'XMP in a WebP': async () => appendWebpChunk(await drawPicture('image/webp'), 'XMP ', xmp),
  'a manifest in a simple WebP': async () => appendWebpChunk(await drawSimpleWebp(), 'C2PA', manifest),
  'a manifest in a simple lossless WebP': async () =>
    appendWebpChunk(await drawSimpleWebp({ quality: 1, isTransparent: true }), 'C2PA', manifest),
  'a signed JPEG': () => fetchBytes('/server/src/pictures/testing/signed/signed.jpg'),
  'a signed PNG': () => fetchBytes('/server/src/pictures/testing/signed/signed.png'),
  'a signed WebP': () => fetchBytes('/server/src/pictures/testing/signed/signed.webp'),
};

const spellings: Record<string, string> = {
  attribute: createXmp(`a:DigitalSourceType="${address}print"`),
  'secure address': createXmp(`a:DigitalSourceType = '${address.replace('http:', 'https:')}print'`),
  'short form': createXmp('a:DigitalSourceType="digsrctype:print"'),
  'bare term': createXmp('a:DigitalSourceType="print"'),
  element: `<a:DigitalSourceType xmlns:a="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">\n ${address}print\n</a:DigitalSourceType>`,
  resource: `<a:DigitalSourceType rdf:resource="${address}print"/>`,
};

describe('stripMetadata, of where a picture comes from', () => {
  for (const [name, make] of Object.entries(files)) {
    it(`carries on what ${name} says of AI, and no more of it`, async () => {
      const file = new Blob([await make()]);
      const stripped = await stripMetadata(file);
      expect(await readXmp(stripped)).to.deep.equal(says(ai));
      expect(await findCanaries(stripped)).to.deep.equal([]);
      expect(await decodePixels(stripped)).to.deep.equal(await decodePixels(file));
    });
  }

  for (const [name, packet] of Object.entries(spellings)) {
    it(`reads it as ${name}`, async () => {
      const file = insertPngChunk(await drawPicture('image/png'), 'iTXt', `${keyword}\0\0\0\0${packet}`);
      expect(await readXmp(await stripMetadata(new Blob([file])))).to.deep.equal(says('print'));
    });
  }

  it('lets AI prevail over what else is said', async () => {
    const first = insertPngChunk(await drawPicture('image/png'), 'caBX', `${beginning}${address}compositeSynthetic`);
    const file = insertPngChunk(first, 'iTXt', `${keyword}\0\0\0\0${spellings.attribute}`);
    expect(await readXmp(await stripMetadata(new Blob([file])))).to.deep.equal(says('compositeSynthetic'));
  });

  it('says nothing where nothing was said, or nothing of the vocabulary', async () => {
    for (const packet of [createXmp(''), createXmp(`a:DigitalSourceType="${address}${canary}"`)]) {
      const file = insertPngChunk(await drawPicture('image/png'), 'iTXt', `${keyword}\0\0\0\0${packet}`);
      expect(await readXmp(await stripMetadata(new Blob([file])))).to.deep.equal([]);
    }
  });

  it('carries on every term that the server knows', async () => {
    const path = '/server/src/pictures/digital-source-types.ts';
    const { digitalSourceTypes: terms } = (await import(path)) as { digitalSourceTypes: readonly string[] };
    expect(terms).to.include(ai);
    for (const term of terms) {
      const file = insertPngChunk(
        await drawPicture('image/png'),
        'caBX',
        `${beginning}${address}${term}isoftwareAgent`,
      );
      expect(await readXmp(await stripMetadata(new Blob([file])))).to.deep.equal(says(term));
    }
  });
});
