import { describe, expect, it } from 'vitest';
import { artNames, findArt, getArt } from './art-table.ts';
import { ownDrawings } from './own/own-drawings.ts';
import { kindNames } from './placing/art-kinds.ts';

describe('the art table', () => {
  it('has every drawing of our own and every one with a kind', () => {
    const known = new Set(artNames());
    expect([...Object.keys(ownDrawings), ...kindNames()].filter((name) => !known.has(name))).toEqual([]);
  });

  it('measured something painted in each drawing', () => {
    const empty = artNames().filter((name) => {
      const { left, right, top, bottom } = getArt(name).box;
      return right - left < 1 || bottom - top < 1;
    });
    expect(empty).toEqual([]);
  });

  it('holds no skin tone variants and no keyboard signs', () => {
    expect(artNames().filter((name) => /-medium|keycap|-button$|oclock/.test(name))).toEqual([]);
    expect(findArt('no-such-drawing')).toBeUndefined();
  });
});
