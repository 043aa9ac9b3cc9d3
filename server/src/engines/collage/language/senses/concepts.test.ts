import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { getKeywords, keywordLanguages } from '../keywords.ts';
import { concepts } from './concepts.ts';

const ownDrawings = [
  'own:cabin',
  'own:lighthouse',
  'own:windmill',
  'own:barn',
  'own:lamp-post',
  'own:steam-engine',
  'own:knight',
  'own:hot-air-balloon',
  'own:bamboo',
  'own:campfire',
];

function listDrawings(): Set<string> {
  const path = createRequire(import.meta.url).resolve('@iconify-json/fluent-emoji-flat/icons.json');
  const { icons } = JSON.parse(readFileSync(path, 'utf8')) as { icons: Record<string, unknown> };
  return new Set([...Object.keys(icons), ...ownDrawings]);
}

describe('concepts', () => {
  it('name drawings that exist', () => {
    const drawings = listDrawings();
    const named = Object.values(concepts).flatMap((group) => Object.values<string | readonly string[]>(group).flat());
    expect(named.length).toBeGreaterThan(400);
    expect(named.filter((art) => !drawings.has(art))).toEqual([]);
  });
});

describe('getKeywords', () => {
  it.each(keywordLanguages)('names drawings that exist in %s', (language) => {
    const drawings = listDrawings();
    const keywords = [...getKeywords(language).values()];
    expect(keywords.length).toBeGreaterThan(1000);
    expect(keywords.filter(({ art }) => !drawings.has(art))).toEqual([]);
  });
});
