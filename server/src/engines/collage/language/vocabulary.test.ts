import { describe, expect, it } from 'vitest';

import { languages } from '../scene-description.ts';
import { getVocabulary } from './vocabulary.ts';

describe('getVocabulary', () => {
  it.each(languages)('has no name in %s for two different things', (language) => {
    const ambiguous = [...getVocabulary(language).meanings].flatMap(([form, meanings]) => {
      const drawings = new Set(
        meanings.flatMap((meaning) => (meaning.role === 'subject' ? [meaning.arts.join()] : [])),
      );
      return drawings.size > 1 ? [form] : [];
    });
    expect(ambiguous).toEqual([]);
  });

  it.each(languages)('names nearly every concept, place, time, weather and style in %s', (language) => {
    const known = { drawings: new Set<string>(), places: new Set<string>() };
    for (const meanings of getVocabulary(language).meanings.values()) {
      for (const meaning of meanings) {
        if (meaning.role === 'subject') known.drawings.add(meaning.arts.join());
        if (['setting', 'time', 'weather', 'style', 'mood'].includes(meaning.role) && 'value' in meaning)
          known.places.add(String(meaning.value));
      }
    }
    expect(known.drawings.size).toBeGreaterThan(560);
    expect(known.places.size).toBe(46);
  });
});
