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
  const inflected = match === 'exact' ? listBases(key, getVocabulary(language)) : [];
  const bases = [{ base: key, number: 'unsaid' as const }, ...inflected];
  for (const { base, number } of bases) {
    const keyword = keywords.get(base);
    if (keyword?.match === match) return [{ role: 'subject', arts: [keyword.art], group: 'thing', match, number }];
  }
  return [];
}

/** "Black cat" is a cat and its colour, whatever emoji there may be of that name. */
function namesColor(key: string, language: Language): boolean {
  const vocabulary = getVocabulary(language);
  const isColor = (word: string): boolean => findMeanings(word, vocabulary).some(({ role }) => role === 'color');
  if (language === 'zh' || language === 'ja')
    return isColor(key.slice(0, 1)) && findMeanings(key.slice(1), vocabulary).length > 0;
  const words = key.split(' ');
  return words.length > 1 && words.some(isColor);
}
