import { describe, expect, it } from 'vitest';
import { createRecentValues } from './recent-values.ts';

describe('createRecentValues', () => {
  it('keeps as many as it may, and forgets what nobody has asked for the longest', async () => {
    const searched: string[] = [];
    const recent = createRecentValues<string>(2);
    const get = (key: string) =>
      recent.get(key, async () => {
        searched.push(key);
        return key.toUpperCase();
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(await get(key)).toBe(key.toUpperCase());
    expect(searched).toEqual(['a', 'b', 'c', 'b']);
  });

  it('searches once for all who ask at the same time', async () => {
    let searches = 0;
    const { promise, resolve } = Promise.withResolvers<string>();
    const recent = createRecentValues<string>(2);
    const answers = ['x', 'x'].map((key) => recent.get(key, () => (searches++, promise)));
    resolve('found');
    expect([await Promise.all(answers), searches]).toEqual([['found', 'found'], 1]);
  });

  it('searches anew for what was not there, or could not be found', async () => {
    const recent = createRecentValues<string>(2);
    expect(await recent.get('x', async () => undefined)).toBeUndefined();
    await expect(recent.get('x', () => Promise.reject(new Error('out of reach')))).rejects.toThrow('out of reach');
    expect(await recent.get('x', async () => 'there now')).toBe('there now');
  });

  it('is not crowded out by much that is asked for and is not there', async () => {
    const recent = createRecentValues<string>(2);
    await recent.get('kept', async () => 'found once');
    await Promise.all(['1', '2', '3'].map((key) => recent.get(key, async () => undefined)));
    expect(await recent.get('kept', () => Promise.reject(new Error('searched again')))).toBe('found once');
  });
});
