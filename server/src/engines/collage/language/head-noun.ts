import type { Language } from '../scene-description.ts';

const spacedHeads: Partial<Record<Language, 'first' | 'last'>> = { en: 'last', de: 'last', es: 'first', fr: 'first' };

/** The noun a label is about ("birthday cake" is a cake); none where the label is one word, or not clearly built. */
export function headNoun(label: string, language: Language): string | undefined {
  const place = spacedHeads[language];
  const words = label.split(' ');
  if (place === undefined || words.length < 2 || words.length > 3 || /[:,()]/.test(label)) return undefined;
  if (place === 'first') return words[0];
  return words.some((word) => /^(with|of|and|in|on|mit|und|auf|von)$/.test(word)) ? undefined : words.at(-1);
}
