import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { EnginePicture } from '../engines/engine.ts';
import { createXmpPacket } from './create-xmp-packet.ts';
import { digitalSourceTypes } from './digital-source-types.ts';
import { readSourceType } from './read-source-type.ts';
import { createManifestBox } from './testing/create-manifest-box.ts';
import { drawPicture } from './testing/draw-picture.ts';
import { insertManifest } from './testing/insert-manifest.ts';
import { readSignedPicture } from './testing/signed/read-signed-picture.ts';
import { writeMarks } from './write-marks.ts';

const mediaTypes = ['image/png', 'image/jpeg', 'image/webp'] as const;
const base = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

async function readFrom(file: Uint8Array) {
  return readSourceType(file, (await sharp(file).metadata()).xmp);
}

async function drawWithClaims({ xmp, manifest, mediaType }: Claims): Promise<Buffer> {
  const output = await drawPicture({ mediaType, finish: (pipeline) => pipeline.withXmp(packet(xmp)) });
  return insertManifest(output, createManifestBox(Buffer.from(`x${base}${manifest}mnext`)));
}

interface Claims {
  xmp: string;
  manifest: string;
  mediaType: EnginePicture['mediaType'];
}

function packet(digitalSourceType: string): string {
  return createXmpPacket({ digitalSourceType, creatorTool: 'A test' });
}

describe('readSourceType', () => {
  it.each(mediaTypes)('reads from %s what we write into it', async (mediaType) => {
    for (const digitalSourceType of digitalSourceTypes) {
      const marked = writeMarks(await drawPicture({ mediaType }), { digitalSourceType, creatorTool: 'Vignette' });
      expect(await readFrom(marked)).toBe(digitalSourceType);
    }
  });

  it('reads the XMP of an AVIF', async () => {
    const { bytes } = await drawPicture();
    const avif = await sharp(bytes).withXmp(packet('compositeSynthetic')).avif({ effort: 0 }).toBuffer();
    expect(await readFrom(avif)).toBe('compositeSynthetic');
  });

  it.each(mediaTypes)('reads the C2PA manifest of a signed %s', async (mediaType) => {
    expect(await readFrom((await readSignedPicture(mediaType)).bytes)).toBe('trainedAlgorithmicMedia');
  });

  it.each(mediaTypes)('believes whichever of the two says AI in %s', async (mediaType) => {
    const [own, ai] = ['digitalCapture', 'compositeWithTrainedAlgorithmicMedia'];
    expect(await readFrom(await drawWithClaims({ mediaType, xmp: own, manifest: ai }))).toBe(ai);
    expect(await readFrom(await drawWithClaims({ mediaType, xmp: ai, manifest: own }))).toBe(ai);
    expect(await readFrom(await drawWithClaims({ mediaType, xmp: own, manifest: 'nonsense' }))).toBe(own);
  });

  it('reads a manifest in the box an AVIF has for it', async () => {
    const { bytes } = await drawPicture();
    const avif = await sharp(bytes).avif({ effort: 0 }).toBuffer();
    const uuid = Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex');
    const signed = Buffer.concat([avif, Buffer.from('\0\0\0\x99uuid'), uuid, Buffer.from(`${base}compositeCapture`)]);
    expect(await readFrom(signed)).toBe('compositeCapture');
    expect(await readFrom(avif)).toBeUndefined();
  });

  it.each(mediaTypes)('finds nothing in a plain %s, nor in half a signed one', async (mediaType) => {
    expect(await readFrom((await drawPicture({ mediaType })).bytes)).toBeUndefined();
    const { bytes } = await readSignedPicture(mediaType);
    expect(readSourceType(bytes.subarray(0, 1000), undefined)).toBeUndefined();
  });
});
