import { describe, expect, it } from 'vitest';
import { photoStyles } from './photo-styles.ts';
import type { Photo } from './photo.ts';
import { restyleNames } from './restyle-names.ts';
import { restylePhoto } from './restyle-photo.ts';
import { createTestPhoto } from './testing-photo.ts';

const sizes = [
  [1, 1],
  [3, 200],
  [32, 32],
  [97, 61],
  [256, 64],
] as const;

function distance(one: Photo, other: Photo): number {
  const sum = one.data.reduce((total, value, offset) => total + Math.abs(value - other.data[offset]!), 0);
  return sum / one.data.length;
}

/** Opaque in the middle, nothing at the rim. */
function cutOut(photo: Photo): Photo {
  const alpha = new Uint8Array(photo.width * photo.height).map((_, p) => {
    const [x, y] = [p % photo.width, Math.floor(p / photo.width)];
    return Math.min(x, y, photo.width - 1 - x, photo.height - 1 - y) > 8 ? 255 : 0;
  });
  return { ...photo, alpha };
}

describe.each(restyleNames)('restylePhoto in %s', (style) => {
  const photo = createTestPhoto(120, 90);

  it('leaves the picture as it is at strength 0, and the one it is given untouched at any other', () => {
    const given = createTestPhoto(120, 90);
    expect(restylePhoto(given, style, 0, 5)).toEqual(photo);
    restylePhoto(given, style, 1, 5);
    expect(given).toEqual(photo);
  });

  it('moves further from the picture the stronger it is', () => {
    const distances = [0, 0.2, 0.5, 1].map((strength) => distance(restylePhoto(photo, style, strength, 5), photo));
    expect(distances).toEqual(distances.toSorted((one, other) => one - other));
    expect(distances[1]).toBeGreaterThan(0.5);
    expect(distances[3]).toBeGreaterThan(3);
  });

  it('makes the same of the same picture, strength and seed', () => {
    expect(restylePhoto(photo, style, 0.8, 5)).toEqual(restylePhoto(photo, style, 0.8, 5));
  });

  it('makes another of another seed', () => {
    expect(restylePhoto(photo, style, 1, 6).data).not.toEqual(restylePhoto(photo, style, 1, 5).data);
  });

  it.each(sizes)('takes a picture of %i × %i', (width, height) => {
    const small = createTestPhoto(width, height);
    const { data, ...rest } = restylePhoto(small, style, 1, 5);
    expect(rest).toEqual({ width, height });
    expect(data).toHaveLength(small.data.length);
  });

  it('lays paper under what is transparent, or keeps it transparent', () => {
    const cut = cutOut(photo);
    const whole = restylePhoto(cut, style, 1, 5).alpha;
    expect(whole).toEqual(photoStyles[style].isOnPaper ? undefined : cut.alpha);
    const faint = restylePhoto(cut, style, 0.01, 5).alpha;
    expect(faint?.[0]).toBeLessThan(20);
    expect(faint?.[photo.width * 45 + 60]).toBe(255);
  });
});
