import { describe, expect, it } from 'vitest';
import { writeCsv } from './write-csv.ts';

describe('writeCsv', () => {
  it.each([
    ['plain', 'plain'],
    ['', ''],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+49', "'+49"],
    ['-2', "'-2"],
    ['@sum', "'@sum"],
    ['\t=1', "'\t=1"],
    ['＝1+1', "'＝1+1"],
    ['\n=1', '"\'\n=1"'],
    ['=a,"b"', '"\'=a,""b"""'],
    ['مجلة', 'مجلة'],
  ])('writes %j as %j', (value, written) => {
    expect(writeCsv([[value]])).toBe(`${written}\r\n`);
  });

  it('writes numbers as numbers, and ends each line', () => {
    expect(
      writeCsv([
        ['day', 'credits'],
        ['2026-11-20', -5],
      ]),
    ).toBe('day,credits\r\n2026-11-20,-5\r\n');
  });
});
