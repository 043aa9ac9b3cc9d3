import { describe, expect, it } from 'vitest';
import { matchesEntityTag } from './matches-entity-tag.ts';

describe('matchesEntityTag', () => {
  it.each(['"a"', 'W/"a"', '"b", "a"', '"b",W/"a"', '*'])('finds the tag in %s', (header) => {
    expect(matchesEntityTag(header, '"a"')).toBe(true);
  });

  it.each([undefined, '', '"b"', 'a', '"aa"', '"b", "c"'])('finds it not in %s', (header) => {
    expect(matchesEntityTag(header, '"a"')).toBe(false);
  });
});
