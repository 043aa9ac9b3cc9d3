import type { Language } from '../scene-description.ts';
import { findMeanings } from './find-meanings.ts';
import { normalizeWord } from './normalize-word.ts';
import { getVocabulary } from './vocabulary.ts';

const latinLanguages = ['en', 'es', 'de', 'fr'] as const satisfies readonly Language[];
const wordsToJudgeBy = 60;

/** The language of a prompt by its script, and among those in Latin letters by the words it is made of. */
export function detectLanguage(prompt: string, hint?: Language): Language {
  const counts = {
    kana: countMatches(prompt, /[\u3041-\u30ff]/g),
    han: countMatches(prompt, /\p{Script=Han}/gu),
    arabic: countMatches(prompt, /\p{Script=Arabic}/gu),
    latin: countMatches(prompt, /\p{Script=Latin}/gu) / 3,
  };
  const unspaced = counts.kana + counts.han;
  if (unspaced > 0 && unspaced >= counts.latin && unspaced >= counts.arabic) {
    return counts.kana > 0 || (hint === 'ja' && counts.kana === 0) ? 'ja' : 'zh';
  }
  if (counts.arabic > counts.latin) return 'ar';
  return counts.latin > 0 ? detectLatin(prompt, hint) : (hint ?? 'en');
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function detectLatin(prompt: string, hint: Language | undefined): Language {
  const words = (prompt.match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, wordsToJudgeBy);
  const scores = latinLanguages.map((language) => ({ language, score: countKnown(words, language) }));
  const best = Math.max(...scores.map(({ score }) => score));
  const winners = scores.filter(({ score }) => score === best).map(({ language }) => language);
  return winners.find((language) => language === hint) ?? winners[0] ?? 'en';
}

function countKnown(words: readonly string[], language: Language): number {
  const vocabulary = getVocabulary(language);
  return words.filter((word) => findMeanings(normalizeWord(word, language), vocabulary).length > 0).length;
}
