import { describe, expect, it } from 'vitest';
import { writePagePolicy } from './write-page-policy.ts';

const read = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]));

describe('writePagePolicy', () => {
  it('lets nothing in from elsewhere, nothing inline, and nobody frame the page', () => {
    const policy = read(writePagePolicy());
    expect(policy).toMatchObject({
      'default-src': ["'none'"],
      'frame-ancestors': ["'none'"],
      'form-action': ["'self'"],
      'base-uri': ["'none'"],
    });
    expect(Object.values(policy).flat().join(' ')).not.toMatch(/unsafe|\*|data:|https?:/);
  });

  it('adds what one page needs to the directive it names, and to no other', () => {
    const usual = read(writePagePolicy());
    expect(read(writePagePolicy({ 'img-src': ['blob:', 'data:'] }))).toEqual({
      ...usual,
      'img-src': ["'self'", 'blob:', 'data:'],
    });
  });
});
