import { describe, expect, it } from 'vitest';
import { enlargePhoto } from './enlarge-photo.ts';
import type { Photo } from './photo.ts';
import { createTestPhoto } from './testing-photo.ts';

const twice = { width: 80, height: 48 };

/** Dark on the left, light on the right, with a step of grey between. */
function createEdge(): Photo {
  const data = new Uint8ClampedArray(40 * 24 * 3).map((_, offset) => {
    const x = Math.floor(offset / 3) % 40;
    return x < 19 ? 60 : x > 19 ? 190 : 125;
  });
  return { data, width: 40, height: 24 };
}

function row(photo: Photo): number[] {
  const start = Math.floor(photo.height / 2) * photo.width;
  return Array.from({ length: photo.width }, (_, x) => photo.data[(start + x) * 3]!);
}

describe('enlargePhoto', () => {
  it('makes an edge steep without a halo on either side', async () => {
    const values = row(await enlargePhoto(createEdge(), twice));
    expect(Math.min(...values)).toBe(60);
    expect(Math.max(...values)).toBe(190);
    expect(values.filter((value) => value > 80 && value < 170).length).toBeLessThan(4);
  });

  it('adds nothing to noise', async () => {
    const noisy = createTestPhoto(40, 24);
    noisy.data = noisy.data.map((_, offset) => 118 + ((offset * 7919) % 5));
    const values = row(await enlargePhoto(noisy, twice));
    expect(Math.max(...values) - Math.min(...values)).toBeLessThanOrEqual(4);
  });

  it('follows odd sizes and keeps what is transparent', async () => {
    const alpha = new Uint8Array(31 * 7).map((_, p) => (p % 31 < 15 ? 0 : 255));
    const large = await enlargePhoto({ ...createTestPhoto(31, 7), alpha }, { width: 50, height: 11 });
    expect(large).toMatchObject({ width: 50, height: 11 });
    expect([large.alpha?.[0], large.alpha?.[49]]).toEqual([0, 255]);
  });
});
