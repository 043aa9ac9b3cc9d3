import { describe, expect, it } from 'vitest';
import { StartError } from '../../src/errors/start-error.ts';
import { readDevOptions } from './read-dev-options.ts';

describe('readDevOptions', () => {
  it('uses the real engines unless told otherwise', () => {
    expect(readDevOptions([])).toEqual({ withDoubles: false });
    expect(readDevOptions(['--engines', 'double'])).toEqual({ withDoubles: true });
    expect(readDevOptions(['--engines=double'])).toEqual({ withDoubles: true });
  });

  it.each([
    [['--engines', 'triple'], 'There are no engines "triple".'],
    [['--engines'], "Option '--engines <value>' argument missing."],
    [['--loud'], "Unknown option '--loud'."],
    [['double'], "Unexpected argument 'double'."],
  ])('refuses %j with one line', (words, sentence) => {
    const read = () => readDevOptions(words);
    expect(read).toThrow(new StartError(`${sentence} Usage: npm run dev -- [--engines double]`));
  });
});
