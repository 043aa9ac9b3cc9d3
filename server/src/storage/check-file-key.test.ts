import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFileKey } from './check-file-key.ts';

const root = '/data/files';

describe('checkFileKey', () => {
  it.each(['a', '0191/7f/original-00ff.png', 'embed/1.0.0/app.de.js', 'x.part-1'])('takes %s', (key) => {
    expect(() => checkFileKey(key)).not.toThrow();
  });

  it.each([
    '',
    '/',
    '/a',
    'a/',
    'a//b',
    '..',
    '../a',
    'a/../b',
    './a',
    '.hidden',
    'a.',
    'a b',
    'a\\b',
    'a\0',
    'ä',
    '%2e',
  ])('refuses %j', (key) => {
    expect(() => checkFileKey(key)).toThrow(TypeError);
  });

  it('never takes a key that leads anywhere but to the path it spells', () => {
    const piece = fc.constantFrom('.', '..', '/', '\\', '\0', ' ', 'a', 'B-', '_', '0', '~', '%', 'é');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const key = pieces.join('');
        fc.pre(isTaken(key));
        expect(resolve(root, key)).toBe(`${root}/${key}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses a key longer than file systems and buckets take', () => {
    expect(isTaken('a'.repeat(129))).toBe(false);
    expect(isTaken(Array.from({ length: 300 }, () => 'a').join('/'))).toBe(false);
  });
});

function isTaken(key: string): boolean {
  try {
    checkFileKey(key);
    return true;
  } catch {
    return false;
  }
}
