import { describe, expect, it } from 'vitest';
import { readRetryAfter } from './read-retry-after.ts';

const noon = Date.parse('2026-01-01T12:00:00Z');
const read = (headers: Record<string, string>) => readRetryAfter(new Headers(headers), () => noon);

describe('readRetryAfter', () => {
  it('reads seconds, milliseconds and dates', () => {
    expect(read({ 'retry-after': '2' })).toBe(2000);
    expect(read({ 'retry-after': '0.5' })).toBe(500);
    expect(read({ 'retry-after-ms': '250', 'retry-after': '9' })).toBe(250);
    expect(read({ 'retry-after': 'Thu, 01 Jan 2026 12:01:30 GMT' })).toBe(90_000);
  });

  it('waits neither for what has passed nor longer than an hour', () => {
    expect(read({ 'retry-after': 'Thu, 01 Jan 2026 11:00:00 GMT' })).toBe(0);
    expect(read({ 'retry-after': '99999999999999999999' })).toBe(3_600_000);
    expect(read({ 'retry-after': 'Fri, 01 Jan 2027 12:00:00 GMT' })).toBe(3_600_000);
  });

  it('takes what nobody can read for nothing', () => {
    for (const text of ['', 'soon', '-5', 'NaN', '1e3 seconds']) expect(read({ 'retry-after': text })).toBeUndefined();
    expect(read({})).toBeUndefined();
  });
});
