import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName } from './clean-file-name.ts';

describe('cleanFileName', () => {
  it.each([
    ['a red fox', 'a red fox.png'],
    ['fox.png', 'fox.png'],
    ['Fox.PNG', 'Fox.png'],
    ['fox.exe', 'fox.exe.png'],
    ['../../etc/passwd', 'etc passwd.png'],
    ['C:\\con', 'C con.png'],
    ['a"b\r\nc', 'a b c.png'],
    ['gnp.exe\u202e', 'gnp.exe.png'],
    ['  .hidden  ', 'hidden.png'],
    ['Füchsin 狐 🦊', 'Füchsin 狐 🦊.png'],
    ['', ''],
    ['...', ''],
    ['.png', ''],
    ['/', ''],
  ])('makes %j into %j', (name, expected) => {
    expect(cleanFileName(name, '.png')).toBe(expected);
  });

  it('cuts between characters', () => {
    expect(cleanFileName('🦊'.repeat(200), '.png')).toBe(`${'🦊'.repeat(100)}.png`);
  });

  it('gives a plain name or none, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const name = cleanFileName(text, '.png');
        expect(name).toMatch(/^$|^[^\s.][^/\\:*?"<>|\p{Cc}\u202e]*\.png$/u);
        expect(cleanFileName(name, '.png')).toBe(name);
      }),
      { numRuns: 1000 },
    );
  });
});
