import { describe, expect, it } from 'vitest';

import type { Language } from '../scene-description.ts';
import { findMeanings } from './find-meanings.ts';
import { normalizeWord } from './normalize-word.ts';
import { getVocabulary } from './vocabulary.ts';

const inflections: readonly [Language, string, string][] = [
  ['en', 'wolves', 'plural wolf'],
  ['en', 'butterflies', 'plural butterfly'],
  ['en', 'knives', 'plural kitchen-knife'],
  ['en', 'glasses', 'unsaid glasses'],
  ['de', 'Bäumen', 'plural deciduous-tree'],
  ['de', 'Häuser', 'plural house'],
  ['de', 'Katzen', 'plural cat'],
  ['de', 'Hauses', 'unsaid house'],
  ['fr', 'oiseaux', 'plural bird'],
  ['fr', 'chevaux', 'plural horse'],
  ['fr', 'chattes', 'plural cat'],
  ['es', 'leones', 'plural lion'],
  ['es', 'peces', 'plural fish'],
  ['es', 'pajaros', 'plural bird'],
  ['ar', 'القطط', 'plural cat'],
  ['ar', 'كلبان', 'dual dog'],
  ['ar', 'سيارات', 'plural automobile'],
  ['zh', '貓', 'unsaid cat'],
];

describe('findMeanings', () => {
  it.each(inflections)('knows in %s that "%s" is %s', (language, word, expected) => {
    const meanings = findMeanings(normalizeWord(word, language), getVocabulary(language));
    const subjects = meanings.flatMap((meaning) =>
      meaning.role === 'subject' ? [`${meaning.number} ${meaning.arts.join()}`] : [],
    );
    expect(subjects).toContain(expected);
  });

  it('does not take a German trade for its thing', () => {
    expect(findMeanings('gärtner', getVocabulary('de'))).toEqual([]);
  });
});
