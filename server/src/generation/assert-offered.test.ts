import { describe, expect, it } from 'vitest';
import type { EngineModel } from '../engines/engine.ts';
import { assertOffered, assertSizeOffered } from './assert-offered.ts';
import { fakeModel } from './testing/fake-model.ts';

const open = { models: null, maxPixels: null, promptFrame: null };
const model: EngineModel = {
  ...fakeModel,
  sizes: [
    { width: 1024, height: 1024 },
    { width: 512, height: 512 },
    { width: 64, height: 64 },
  ],
};

describe('assertOffered', () => {
  it('offers all of a model where the site has no rules', () => {
    expect(assertOffered(open, model, '1024x1024')).toEqual(model);
  });

  it('leaves the sizes a site allows, and refuses the others by name', () => {
    const rules = { ...open, maxPixels: 512 * 512 };
    expect(assertOffered(rules, model, 'auto').sizes).toEqual(model.sizes.slice(1));
    expect(() => assertOffered(rules, model, '1024x1024')).toThrow(
      expect.objectContaining({ code: 'size_not_allowed' }),
    );
  });

  it('refuses a model whose frame leaves no room for a word', () => {
    const rules = { ...open, promptFrame: `${'x'.repeat(200)}{prompt}` };
    expect(() => assertOffered(rules, model, 'auto')).toThrow(expect.objectContaining({ code: 'model_not_allowed' }));
  });
});

describe('assertSizeOffered', () => {
  it('refuses a size that followed a picture and grew too large', () => {
    const rules = { ...open, maxPixels: 100 };
    expect(() => assertSizeOffered(rules, { width: 10, height: 10 })).not.toThrow();
    const refused = expect.objectContaining({ code: 'size_not_allowed', field: 'size' });
    expect(() => assertSizeOffered(rules, { width: 10, height: 11 })).toThrow(refused);
  });
});
