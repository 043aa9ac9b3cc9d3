/**
 * Writes `../data/keywords/*.tsv`, the names and tags of emoji in the languages emojibase has of ours (it has no
 * Arabic): one line per drawing, `art TAB exact names TAB loose tags`. Run with node after updating emojibase-data.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { artNames } from '../drawing/art-table.ts';
import { headNoun } from './head-noun.ts';
import { keywordLanguages, type KeywordLanguage } from './keywords.ts';
import { normalizeWord } from './normalize-word.ts';

interface Emoji {
  hexcode: string;
  label: string;
  tags?: string[];
  group?: number;
}

const require = createRequire(import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

/** emojibase numbers its groups; people, animals, food, travel, activities and objects name things one can draw. */
const drawableGroups = new Set([1, 3, 4, 5, 6, 7]);
const peopleGroup = 1;
const undrawable = /pointing|-suit$|^(person|man|woman|men|women)-[a-z]+ing\b/;
const drawn = new Set(artNames());

const artByCode = new Map(
  Object.entries(readJson('@iconify-json/fluent-emoji-flat/chars.json') as Record<string, string>).map(
    ([code, art]) => [code.replaceAll('-fe0f', '').toUpperCase(), art],
  ),
);

const folder = new URL('../data/keywords/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const language of keywordLanguages) writeFileSync(new URL(`${language}.tsv`, folder), buildTable(language));

function buildTable(language: KeywordLanguage): string {
  const emoji = readJson(`emojibase-data/${language}/data.json`) as Emoji[];
  const named = emoji.flatMap((one) => {
    const art = artByCode.get(one.hexcode.replaceAll('-FE0F', ''));
    const isWanted =
      art !== undefined &&
      drawn.has(art) &&
      one.group !== undefined &&
      drawableGroups.has(one.group) &&
      !undrawable.test(art);
    return isWanted ? [{ ...one, art }] : [];
  });
  const taken = new Set<string>();
  const take = (names: (string | undefined)[]): string[] =>
    names.flatMap((name) => {
      const key = name === undefined ? '' : normalizeWord(name.replace(/[:,;!()“”"«».]/g, ' '), language);
      if (key.length < (/[a-z]/.test(key) ? 3 : 1) || taken.has(key)) return [];
      taken.add(key);
      return [key];
    });
  const labels = named.map(({ label }) => take([label]));
  const headed = named.map(({ label, group }) => (group === peopleGroup ? undefined : headNoun(label, language)));
  const heads = headed.map((head) => (headed.indexOf(head) === headed.lastIndexOf(head) ? take([head]) : []));
  const tags = named.map(({ tags: list, group }) => (group === peopleGroup ? [] : take(list ?? [])));
  return named
    .map(({ art }, at) => [art, [...(labels[at] ?? []), ...(heads[at] ?? [])].join('|'), (tags[at] ?? []).join('|')])
    .filter(([, exact, loose]) => exact !== '' || loose !== '')
    .map((line) => `${line.join('\t')}\n`)
    .join('');
}
