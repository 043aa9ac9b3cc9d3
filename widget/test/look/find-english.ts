import { givenWords } from './given-words.ts';
import { listTexts } from './list-texts.ts';
import type { NamedNode } from './read-names.ts';
import type { View } from './view.ts';

/** Scripts in which a word of Latin letters is none of the language's own, but for abbreviations. */
const farFromLatin: readonly View['language'][] = ['ar', 'ja', 'zh'];

/** What is still said in English where the page has another language. */
export async function findEnglish(nodes: readonly NamedNode[], language: View['language']): Promise<string[]> {
  if (language === 'en') return [];
  const own = (await listTexts(language)).join('\n');
  const english = (await listTexts('en')).filter((text) => /[a-z]{4}/.test(text) && !own.includes(text));
  const said = new Set(nodes.flatMap(({ name, description }) => [withoutGiven(name), withoutGiven(description)]));
  return [...said].filter((text) => isEnglish(text, language, english)).map((text) => `“${text}” is English`);
}

function isEnglish(text: string, language: View['language'], english: readonly string[]): boolean {
  if (farFromLatin.includes(language) && /[a-z]{3}/.test(text)) return true;
  return english.some((sentence) => text.includes(sentence));
}

function withoutGiven(text: string): string {
  return givenWords.reduce((rest, given) => rest.replaceAll(given, ''), text).replaceAll(/x{9,}/g, '');
}
