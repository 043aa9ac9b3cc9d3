import { readFileSync } from 'node:fs';

import type { Language } from '../scene-description.ts';

/** The languages our keyword data covers. */
export const keywordLanguages = ['en', 'zh', 'ja', 'es', 'de', 'fr'] as const;
export type KeywordLanguage = (typeof keywordLanguages)[number];

export interface Keyword {
  art: string;
  /** `exact` is a name of the drawing, `loose` only a tag on it. */
  match: 'exact' | 'loose';
}

const tables = new Map<Language, ReadonlyMap<string, Keyword>>();

/** Names and tags of drawings beyond the senses we chose ourselves, read on first use. */
export function getKeywords(language: Language): ReadonlyMap<string, Keyword> {
  const known = tables.get(language);
  if (known !== undefined) return known;
  const table = isKeywordLanguage(language) ? readTable(language) : new Map<string, Keyword>();
  tables.set(language, table);
  return table;
}

function isKeywordLanguage(language: Language): language is KeywordLanguage {
  return keywordLanguages.some((one) => one === language);
}

function readTable(language: KeywordLanguage): ReadonlyMap<string, Keyword> {
  const table = new Map<string, Keyword>();
  const text = readFileSync(new URL(`../data/keywords/${language}.tsv`, import.meta.url), 'utf8');
  for (const line of text.split('\n')) {
    const [art = '', exact = '', loose = ''] = line.split('\t');
    for (const key of exact.split('|')) table.set(key, { art, match: 'exact' });
    for (const key of loose.split('|')) if (!table.has(key)) table.set(key, { art, match: 'loose' });
  }
  table.delete('');
  return table;
}
