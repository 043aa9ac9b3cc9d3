import { describe, expect, it } from 'vitest';
import { choosePalette, nearestColor } from './choose-palette.ts';
import { toLabPlanes } from './lab-planes.ts';

/** Shades of grey all over, and a little red. */
const picture = toLabPlanes({
  data: new Uint8ClampedArray(64 * 64 * 3).map((_, offset) => {
    const p = Math.floor(offset / 3);
    if (p < 60) return offset % 3 === 0 ? 220 : 20;
    return 40 + (p % 64) * 3;
  }),
  width: 64,
  height: 64,
});

describe('choosePalette', () => {
  it('keeps a small thing of another hue, and goes from dark to light', () => {
    const palette = choosePalette(picture, 4);
    const lightnesses = palette.map(([lightness]) => lightness);
    expect(lightnesses).toEqual(lightnesses.toSorted((one, other) => one - other));
    const red = nearestColor(palette, [picture.lightness[0]!, picture.a[0]!, picture.b[0]!]);
    expect(palette[red]?.[1]).toBeCloseTo(picture.a[0]!, 2);
  });

  it('has no more colours than the picture', () => {
    const flat = toLabPlanes({ data: new Uint8ClampedArray(48).fill(90), width: 4, height: 4 });
    expect(choosePalette(flat, 9)).toHaveLength(1);
  });
});
