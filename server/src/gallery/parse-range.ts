import type { ByteRange } from '../storage/storage.ts';

/**
 * Which part of a file of `size` bytes a Range header asks for: `all` where it asks for none, for several or in a way we
 * do not know (RFC 9110, 14.2 allows that), `unsatisfiable` where the file has no such part.
 */
export function parseRange(header: string | undefined, size: number): ByteRange | 'all' | 'unsatisfiable' {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return 'all';
  if (first === '') return within({ start: Math.max(size - Number(last), 0), end: size - 1 }, size);
  if (last === '') return within({ start: Number(first), end: size - 1 }, size);
  if (Number(first) > Number(last)) return 'all';
  return within({ start: Number(first), end: Math.min(Number(last), size - 1) }, size);
}

function within(range: ByteRange, size: number): ByteRange | 'unsatisfiable' {
  return range.start < size ? range : 'unsatisfiable';
}
