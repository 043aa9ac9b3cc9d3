import type { FileKind } from './file-kinds.ts';

const riffKinds: Record<string, FileKind> = { WEBP: 'webp', 'AVI ': 'video', WAVE: 'audio' };

/** Brands of ISO base media files (https://mp4ra.org/registered-types/brands): the first that is known decides. */
const brandKinds: readonly (readonly [RegExp, FileKind])[] = [
  [/^avi[fs]$/, 'avif'],
  [/^he[iv][cmsx]$/, 'heic'],
  [/^(?:jp2|jpx|jpm|mjp2)/, 'jp2'],
  [/^crx/, 'raw'],
  [/^M4[AB]/, 'audio'],
];

const maxBrands = 64;

/** Files made of boxes or RIFF chunks, of which the first names the content. */
export function recognizeMediaContainer(head: Buffer): FileKind | undefined {
  const start = head.toString('latin1', 0, 12);
  if (start.startsWith('RIFF')) return riffKinds[start.slice(8)] ?? 'unknown';
  if (start.slice(4, 8) !== 'ftyp') return undefined;
  const brands = readBrands(head);
  for (const [pattern, kind] of brandKinds) if (brands.some((brand) => pattern.test(brand))) return kind;
  return brands.some((brand) => /^mi[af]/.test(brand)) ? 'heic' : 'video';
}

/** The major brand, then the compatible ones; a version stands between them. */
export function readBrands(head: Buffer): string[] {
  const end = Math.min(head.length, head.readUInt32BE(0), 16 + 4 * maxBrands);
  const brands = [head.toString('latin1', 8, 12)];
  for (let start = 16; start + 4 <= end; start += 4) brands.push(head.toString('latin1', start, start + 4));
  return brands;
}
