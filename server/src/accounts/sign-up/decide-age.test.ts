import { describe, expect, it } from 'vitest';
import { decideAge } from './decide-age.ts';

const now = new Date('2026-11-21T10:00:00Z');

describe('decideAge', () => {
  it.each([
    ['10', '2013', 'old-enough'],
    ['11', '2013', 'too-young'],
    ['12', '2013', 'too-young'],
    ['1', '2026', 'too-young'],
    ['12', '1900', 'old-enough'],
    ['0', '1990', 'unclear'],
    ['13', '1990', 'unclear'],
    ['1.5', '1990', 'unclear'],
    ['', '', 'unclear'],
    ['5', '90', 'unclear'],
    ['5', '2027', 'unclear'],
    [undefined, undefined, 'unclear'],
  ])('decides about month %s of %s: %s, as nobody is sure within the month', (month, year, decision) => {
    expect(decideAge({ month, year }, 13, now)).toBe(decision);
  });

  it('asks nobody where the law asks for no age', () => {
    expect(decideAge({}, 0, now)).toBe('old-enough');
  });
});
