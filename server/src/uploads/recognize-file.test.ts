import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreignKinds } from './file-kinds.ts';
import { recognizeFile } from './recognize-file.ts';

const kinds = new Set(['png', 'jpeg', 'webp', 'avif', ...Object.keys(foreignKinds)]);
const ftyp = (...brands: string[]) =>
  Buffer.from(
    `\0\0\0${String.fromCharCode(12 + 4 * brands.length)}ftyp${brands[0]}\0\0\0\0${brands.slice(1).join('')}`,
    'latin1',
  );

describe('recognizeFile', () => {
  it.each([
    ['avif', ftyp('avif', 'mif1', 'miaf')],
    ['avif', ftyp('mif1', 'miaf', 'avif')],
    ['avif', ftyp('avis', 'msf1')],
    ['heic', ftyp('mif1', 'heic')],
    ['heic', ftyp('hevc', 'msf1')],
    ['video', ftyp('isom', 'iso2', 'mp41')],
    ['audio', ftyp('M4A ', 'mp42')],
    ['video', ftyp('    ')],
  ])('knows %s by its brands', (kind, file) => {
    expect(recognizeFile(file)).toBe(kind);
  });

  it('reads brands no further than their box goes', () => {
    expect(recognizeFile(Buffer.concat([ftyp('isom', 'iso2'), Buffer.from('avif')]))).toBe('video');
  });

  it('knows a text whose last character the look into it cuts in two', () => {
    expect(recognizeFile(Buffer.from(`${'a'.repeat(4095)}€`))).toBe('text');
  });

  it('has a name for whatever comes', () => {
    const start = fc.constantFrom('', 'RIFF', '\0\0\0\x18ftyp', '\xff\xfe', '\xfe\xff', '<svg', '\x89PNG');
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 100 }), (text, bytes) => {
        expect(kinds).toContain(recognizeFile(Buffer.concat([Buffer.from(text, 'latin1'), bytes])));
      }),
    );
  });
});
