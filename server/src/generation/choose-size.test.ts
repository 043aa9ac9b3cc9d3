import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EngineOperation, OperationSize } from '../engines/engine.ts';
import { chooseSize } from './choose-size.ts';
import { fakeModel } from './testing/fake-model.ts';

const square = { width: 1024, height: 1024 };
const wide = { width: 1536, height: 1024 };
const model = { ...fakeModel, sizes: [square, wide, { width: 1024, height: 1536 }] };

function offer(size: OperationSize) {
  const operation = { ...(model.operations[0] as EngineOperation), size };
  return { model, operation };
}

const listed = offer({ kind: 'listed' });
const side = fc.integer({ min: 1, max: 12_000 });

describe('chooseSize', () => {
  it('takes a listed size as it is', () => {
    expect(chooseSize('1536x1024', listed, undefined)).toEqual(wide);
  });

  it('refuses one that is not listed', () => {
    expect(() => chooseSize('1000x1000', listed, undefined)).toThrow(
      expect.objectContaining({ code: 'size_unsupported' }),
    );
  });

  it('follows the shape of the picture when it may choose, and takes the first size without one', () => {
    expect(chooseSize('auto', listed, { width: 1600, height: 900 })).toEqual(wide);
    expect(chooseSize('auto', listed, { width: 500, height: 510 })).toEqual(square);
    expect(chooseSize('auto', listed, { width: 900, height: 1600 })).toEqual({ width: 1024, height: 1536 });
    expect(chooseSize('auto', listed, undefined)).toEqual(square);
  });

  it('keeps the proportions of the picture it follows, and the longest side the model makes', () => {
    const followed = offer({ kind: 'followed', factor: 1, maxSide: 1536 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const size = chooseSize('auto', followed, { width, height });
        expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(1536);
        expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1);
        const scale = Math.min(1, 1536 / Math.max(width, height));
        expect(Math.abs(size.width - width * scale)).toBeLessThanOrEqual(1);
        expect(Math.abs(size.height - height * scale)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('enlarges up to the longest side, and refuses what is as large already', () => {
    const doubled = offer({ kind: 'followed', factor: 2, maxSide: 4096 });
    expect(chooseSize('auto', doubled, { width: 300, height: 200 })).toEqual({ width: 600, height: 400 });
    expect(chooseSize('auto', doubled, { width: 3000, height: 1500 })).toEqual({ width: 4096, height: 2048 });
    expect(() => chooseSize('auto', doubled, { width: 4096, height: 10 })).toThrow('as large as this model makes');
  });

  it('takes no size of the caller where the picture decides', () => {
    const followed = offer({ kind: 'followed', factor: 1, maxSide: 1536 });
    expect(() => chooseSize('1024x1024', followed, square)).toThrow(
      expect.objectContaining({ code: 'size_unsupported' }),
    );
  });
});
