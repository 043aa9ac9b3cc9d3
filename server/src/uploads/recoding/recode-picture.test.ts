import { randomBytes } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { createXmpPacket } from '../../pictures/create-xmp-packet.ts';
import { digitalSourceTypes } from '../../pictures/digital-source-types.ts';
import { drawPicture } from '../../pictures/testing/draw-picture.ts';
import { readTags } from '../../pictures/testing/read-tags.ts';
import { readSignedPicture } from '../../pictures/testing/signed/read-signed-picture.ts';
import { maxKeptBytes } from './encode-kept-picture.ts';
import { recodePicture } from './recode-picture.ts';

/** Red at the top left, green at the top right, blue at the bottom left, white at the bottom right. */
const quarters = Buffer.from('ff000000ff000000ffffffff', 'hex');
const upright = ['red', 'green', 'blue', 'white'];

/** How the quarters must be stored, left to right and top to bottom, to be shown upright under each orientation. */
const storedBy: Record<number, number[]> = {
  1: [0, 1, 2, 3],
  2: [1, 0, 3, 2],
  3: [3, 2, 1, 0],
  4: [2, 3, 0, 1],
  5: [0, 2, 1, 3],
  6: [1, 3, 0, 2],
  7: [3, 1, 2, 0],
  8: [2, 0, 3, 1],
};

async function drawQuarters(order: readonly number[]): Promise<Sharp> {
  const pixels = Buffer.concat(order.map((index) => quarters.subarray(index * 3, index * 3 + 3)));
  const small = sharp(pixels, { raw: { width: 2, height: 2, channels: 3 } });
  return sharp(await small.resize(40, 40, { kernel: 'nearest' }).png().toBuffer());
}

async function nameQuarters(bytes: Uint8Array): Promise<string[]> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return [10, 30].flatMap((y) => [10, 30].map((x) => nameColour(data.subarray((y * info.width + x) * 3))));
}

function nameColour([red = 0, green = 0, blue = 0]: Uint8Array): string {
  const bright = [red > 128, green > 128, blue > 128];
  if (bright.every(Boolean)) return 'white';
  return ['red', 'green', 'blue'].find((_, index) => bright[index]) ?? 'black';
}

async function describeColours(bytes: Uint8Array) {
  const { space, depth, icc } = await sharp(bytes).metadata();
  return { space, depth, icc };
}

describe('recodePicture', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('turns a picture of orientation %i upright', async (orientation) => {
    const drawing = await drawQuarters(storedBy[orientation] ?? []);
    for (const file of [
      await drawing.clone().withMetadata({ orientation }).jpeg({ chromaSubsampling: '4:4:4' }).toBuffer(),
      await drawing.clone().withMetadata({ orientation }).png().toBuffer(),
      await drawing.clone().withMetadata({ orientation }).webp({ lossless: true }).toBuffer(),
    ]) {
      expect(await nameQuarters((await recodePicture(file)).bytes)).toEqual(upright);
    }
  });

  it.each(['rgb16', 'srgb'])(
    'keeps the colours of a picture in %s with a profile, in 8-bit sRGB without',
    async (space) => {
      const drawing = await drawQuarters([0, 1, 2, 3]);
      const file = await drawing.toColourspace(space).withIccProfile('p3').png().toBuffer();
      const { bytes } = await recodePicture(file);
      expect(await nameQuarters(bytes)).toEqual(upright);
      expect(await describeColours(bytes)).toEqual({ space: 'srgb', depth: 'uchar', icc: undefined });
    },
  );

  it('turns the ink of a CMYK picture into light', async () => {
    const drawing = await drawQuarters([0, 0, 3, 3]);
    const file = await drawing.toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer();
    const { bytes } = await recodePicture(file);
    expect(await nameQuarters(bytes)).toEqual(['red', 'red', 'white', 'white']);
    expect(await describeColours(bytes)).toEqual({ space: 'srgb', depth: 'uchar', icc: undefined });
  });

  it('keeps transparency, exactly, in a PNG', async () => {
    const drawing = await drawPicture({ finish: (pipeline) => pipeline.ensureAlpha(0.5) });
    const { bytes, mediaType } = await recodePicture(drawing.bytes);
    expect(mediaType).toBe('image/png');
    expect(await sharp(bytes).raw().toBuffer()).toEqual(await sharp(drawing.bytes).raw().toBuffer());
  });

  it('makes a JPEG of what is opaque, and describes what it made', async () => {
    const picture = await recodePicture((await drawPicture({ width: 300, height: 200 })).bytes);
    expect(picture).toMatchObject({ mediaType: 'image/jpeg', width: 300, height: 200, digitalSourceType: null });
    expect(picture.thumbHash.length).toBeLessThanOrEqual(25);
  });

  it('brings the longer side to 4096 pixels', async () => {
    const file = await sharp({ create: { width: 2000, height: 5000, channels: 3, background: '#963' } })
      .png()
      .toBuffer();
    expect(await recodePicture(file)).toMatchObject({ width: 1638, height: 4096 });
  });

  it.each([
    ['PNG', 4, 'image/png'],
    ['JPEG', 3, 'image/jpeg'],
  ] as const)('makes a picture smaller that would be a large %s', async (_, channels, mediaType) => {
    const noise = randomBytes(4096 * 2048 * channels);
    const file = await sharp(noise, { raw: { width: 4096, height: 2048, channels } })
      .png({ compressionLevel: 0 })
      .toBuffer();
    const picture = await recodePicture(file);
    expect(picture.mediaType).toBe(mediaType);
    expect(picture.bytes.length).toBeLessThanOrEqual(maxKeptBytes);
    expect(picture.bytes.length).toBeGreaterThan(maxKeptBytes / 2);
    expect(picture.width).toBeGreaterThan(1000);
    expect(picture.width).toBeLessThan(4096);
    expect(await sharp(picture.bytes).metadata()).toMatchObject({ width: picture.width, height: picture.height });
  });

  it.each(digitalSourceTypes)('carries over that it is %s', async (digitalSourceType) => {
    const xmp = createXmpPacket({ digitalSourceType, creatorTool: 'Camera of CANARY' });
    const file = await drawPicture({ mediaType: 'image/webp', finish: (pipeline) => pipeline.withXmp(xmp) });
    const picture = await recodePicture(file.bytes);
    expect(picture.digitalSourceType).toBe(digitalSourceType);
    expect((await sharp(picture.bytes).metadata()).xmpAsString).toBe(createXmpPacket({ digitalSourceType }));
  });

  it('carries over what a C2PA manifest says, but not the manifest', async () => {
    const { bytes } = await readSignedPicture('image/jpeg');
    const picture = await recodePicture(Buffer.from(bytes));
    expect(picture.digitalSourceType).toBe('trainedAlgorithmicMedia');
    const [tags = {}] = await readTags([picture.bytes]);
    expect(tags['XMP-iptcExt:DigitalSourceType']).toContain('/trainedAlgorithmicMedia');
    expect(Object.keys(tags).filter((name) => /JUMBF|C2PA|CBOR/i.test(name))).toEqual([]);
  });

  it('takes no source type that is none', async () => {
    const xmp = createXmpPacket({ digitalSourceType: 'CANARY', creatorTool: 'CANARY' });
    const file = await drawPicture({ finish: (pipeline) => pipeline.withXmp(xmp) });
    const picture = await recodePicture(file.bytes);
    expect(picture.digitalSourceType).toBeNull();
    expect(picture.bytes.toString()).not.toContain('CANARY');
  });
});
