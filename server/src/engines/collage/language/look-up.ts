import type { Language } from '../scene-description.ts';
import { findMeanings, listBases } from './find-meanings.ts';
import { getKeywords } from './keywords.ts';
import type { Meaning } from './meaning.ts';
import { getVocabulary } from './vocabulary.ts';

/** What a phrase may mean, from what we chose ourselves first, then from the names of drawings. */
export function lookUpExact(key: string, language: Language): readonly Meaning[] {
  const meanings = findMeanings(key, getVocabulary(language));
  return meanings.length > 0 ? meanings : lookUpKeyword(key, language, 'exact');
}

/** A drawing that carries the phrase as a mere tag. */
export function lookUpLoose(key: string, language: Language): readonly Meaning[] {
  return lookUpKeyword(key, language, 'loose');
}

function lookUpKeyword(key: string, language: Language, match: 'exact' | 'loose'): readonly Meaning[] {
  const keywords = getKeywords(language);
  if (namesColor(key, language)) return [];
  const bases = [{ base: key, number: 'unsaid' as const }, ...listBases(key, getVocabulary(language))];
  for (const { base, number } of bases) {
    const keyword = keywords.get(base);
    if (keyword?.match === match) return [{ role: 'subject', arts: [keyword.art], group: 'thing', match, number }];
  }
  return [];
}

/** "Black cat" is a cat and its colour, whatever emoji there may be of that name. */
function namesColor(key: string, language: Language): boolean {
  const words = key.split(' ');
  if (words.length < 2) return false;
  return words.some((word) => findMeanings(word, getVocabulary(language)).some(({ role }) => role === 'color'));
}
