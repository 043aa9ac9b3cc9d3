import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../pictures/testing/draw-picture.ts';
import { insertPngChunk } from '../../pictures/testing/insert-png-chunk.ts';
import { isAnimated } from './is-animated.ts';

const { bytes: picture } = await drawPicture({ width: 9, height: 9 });
const withFrames = (frames: number) => insertPngChunk(picture, 'acTL', Buffer.from([0, 0, 0, frames, 0, 0, 0, 0]));

describe('isAnimated', () => {
  it('takes an animated PNG of one frame for a still one', () => {
    expect([0, 1, 2].map((frames) => isAnimated(withFrames(frames), 'png'))).toEqual([false, false, true]);
  });

  it('looks for the frames of a PNG before its pixels only', () => {
    const end = picture.length - 12;
    const late = Buffer.concat([picture.subarray(0, end), withFrames(2).subarray(33, 53), picture.subarray(end)]);
    expect(isAnimated(late, 'png')).toBe(false);
  });

  it('comes to an end with whatever is cut off or damaged', () => {
    const damage = fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 5 });
    fc.assert(
      fc.property(
        fc.constantFrom('png' as const, 'avif' as const),
        damage,
        fc.integer({ min: 8, max: 400 }),
        (type, changes, length) => {
          const damaged = Buffer.from(withFrames(2).subarray(0, length));
          for (const [position, value] of changes) if (position < damaged.length) damaged[position] = value;
          expect(isAnimated(damaged, type)).toBeTypeOf('boolean');
        },
      ),
    );
  });
});
