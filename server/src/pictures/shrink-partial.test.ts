import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { EnginePicture } from '../engines/engine.ts';
import { shrinkPartial } from './shrink-partial.ts';
import { drawPicture } from './testing/draw-picture.ts';

const mediaTypes = ['image/png', 'image/jpeg', 'image/webp'] as const;

async function drawNoise(width: number, height: number): Promise<EnginePicture> {
  const bytes = await sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
  return { bytes, mediaType: 'image/png' };
}

describe('shrinkPartial', () => {
  it.each(mediaTypes)('makes a small WebP of a large %s', async (mediaType) => {
    const { bytes, mediaType: shrunken } = await shrinkPartial(
      await drawPicture({ width: 1536, height: 1024, mediaType }),
    );
    expect(shrunken).toBe('image/webp');
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 512, height: 341 });
    expect(bytes.length).toBeLessThan(20_000);
  });

  it('enlarges nothing', async () => {
    const { bytes } = await shrinkPartial(await drawPicture({ width: 30, height: 20 }));
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 30, height: 20 });
  });

  it('keeps even noise small', async () => {
    const { bytes } = await shrinkPartial(await drawNoise(1024, 1024));
    expect(bytes.length).toBeLessThanOrEqual(40_000);
  });

  it('keeps no word of the engine', async () => {
    const output = await drawPicture({
      mediaType: 'image/jpeg',
      finish: (pipeline) =>
        pipeline.withExif({ IFD0: { ImageDescription: 'secret prompt' } }).withXmp('<x>secret prompt</x>'),
    });
    const { bytes } = await shrinkPartial(output);
    const { exif, xmp, icc, comments } = await sharp(bytes).metadata();
    expect({ exif, xmp, icc, comments }).toEqual({});
    expect(bytes.includes('secret')).toBe(false);
  });

  it.each(mediaTypes)('throws when a %s is none, or only a part of one', async (mediaType) => {
    const whole = await drawPicture({ width: 300, height: 200, mediaType });
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    for (const bytes of [Buffer.of(), svg, randomBytes(500), whole.bytes.subarray(0, whole.bytes.length / 2)]) {
      await expect(shrinkPartial({ bytes, mediaType })).rejects.toThrow();
    }
    const other = mediaType === 'image/png' ? 'image/jpeg' : 'image/png';
    await expect(shrinkPartial({ bytes: whole.bytes, mediaType: other })).rejects.toThrow(RangeError);
  });

  it('throws before it decodes a bomb', async () => {
    const create = { width: 9000, height: 9000, channels: 3, background: '#fff' } as const;
    const bytes = await sharp({ create, limitInputPixels: false }).png().toBuffer();
    await expect(shrinkPartial({ bytes, mediaType: 'image/png' })).rejects.toThrow('pixel limit');
  });
});
