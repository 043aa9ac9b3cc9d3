import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodePhoto } from './encode-photo.ts';
import { readPhoto } from './read-photo.ts';
import { createTestPhoto } from './testing-photo.ts';

describe('encodePhoto', () => {
  it('keeps every pixel, and what is transparent', async () => {
    const photo = { ...createTestPhoto(20, 10), alpha: new Uint8Array(200).map((_, p) => p + 1) };
    const { bytes, mediaType } = await encodePhoto(photo);
    expect(mediaType).toBe('image/png');
    expect(await readPhoto(bytes)).toEqual(photo);
  });

  it('writes a very large photograph as JPEG, a cut-out of any size as PNG', async () => {
    const large = createTestPhoto(2000, 1600);
    const { bytes, mediaType } = await encodePhoto(large);
    expect(mediaType).toBe('image/jpeg');
    expect((await sharp(bytes).metadata()).format).toBe('jpeg');
    const cutOut = { ...large, alpha: new Uint8Array(2000 * 1600).fill(9) };
    expect((await encodePhoto(cutOut)).mediaType).toBe('image/png');
  });
});
