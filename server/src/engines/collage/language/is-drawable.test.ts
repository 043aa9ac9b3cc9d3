import { describe, expect, it } from 'vitest';

import { describeScene } from './describe-scene.ts';
import { isDrawable } from './is-drawable.ts';

describe('isDrawable', () => {
  it.each([
    ['a fox', true],
    ['a quiet lake at night', true],
    ['abstract blue pattern', true],
    ['freedom', false],
    ['watercolor, at night, in the rain, blue', false],
    ['a portrait of Ada', false],
    ['joey', false],
    ['', false],
  ])('of "%s" is %s', (prompt, expected) => {
    expect(isDrawable(describeScene({ prompt }))).toBe(expected);
  });
});
