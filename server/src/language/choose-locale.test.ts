import { describe, expect, it } from 'vitest';
import { chooseLocale } from './choose-locale.ts';

describe('chooseLocale', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['de', 'de'],
    ['de-CH, en;q=0.8', 'de'],
    ['nl, fr;q=0.5, ja;q=0.9', 'ja'],
    ['zh-Hant-TW', 'zh'],
    ['fr;q=0, es;q=0.1', 'es'],
    ['*', 'en'],
    ['de;q=nonsense', 'de'],
  ])('answers %o with %s', (header, locale) => {
    expect(chooseLocale(header)).toBe(locale);
  });
});
