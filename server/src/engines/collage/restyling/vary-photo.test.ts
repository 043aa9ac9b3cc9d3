import { beforeAll, describe, expect, it } from 'vitest';
import { encodePhoto } from './encode-photo.ts';
import type { Photo } from './photo.ts';
import { readPhoto } from './read-photo.ts';
import { createTestPhoto } from './testing-photo.ts';
import { varyPhoto } from './vary-photo.ts';

const frame = { width: 90, height: 61 };

describe('varyPhoto', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    ({ bytes } = await encodePhoto(createTestPhoto(180, 122)));
  });

  it('makes pictures that differ plainly from the given one and from each other', async () => {
    const photos = await Promise.all([11, 12, 13, 14].map((seed) => varyPhoto(bytes, frame, seed)));
    const all = [await readPhoto(bytes, frame), ...photos];
    for (const [index, one] of all.entries())
      for (const other of all.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(8);
  });

  it('makes the same of the same seed', async () => {
    expect(await varyPhoto(bytes, frame, 3)).toEqual(await varyPhoto(bytes, frame, 3));
  });
});

function distance(one: Photo, other: Photo): number {
  const sum = one.data.reduce((total, value, offset) => total + Math.abs(value - other.data[offset]!), 0);
  return sum / one.data.length;
}
