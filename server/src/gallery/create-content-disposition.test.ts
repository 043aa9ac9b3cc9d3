import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createContentDisposition } from './create-content-disposition.ts';

describe('createContentDisposition', () => {
  it('says the name in ASCII and in full', () => {
    expect(createContentDisposition('attachment', "l'été (1).png")).toBe(
      `attachment; filename="l'_t_ (1).png"; filename*=UTF-8''l%27%C3%A9t%C3%A9%20%281%29.png`,
    );
  });

  it('is a header that nothing breaks out of and that gives the name back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const header = createContentDisposition('inline', name);
        expect(header).toMatch(/^inline; filename="[^"\\%]*"; filename\*=UTF-8''[\w.~%!-]*$/);
        expect(() => new Headers({ 'content-disposition': header })).not.toThrow();
        expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(name);
      }),
    );
  });
});
