import { describe, expect, it } from 'vitest';

import { detectLanguage } from './detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['a cat on the roof', 'en'],
    ['le chat sur le toit', 'fr'],
    ['die Katze auf dem Dach', 'de'],
    ['el gato en el tejado', 'es'],
    ['屋顶上的猫', 'zh'],
    ['屋根の上の猫', 'ja'],
    ['قطة على السطح', 'ar'],
    ['gato negro', 'es'],
    ['chat noir', 'fr'],
    ['schwarze Katze', 'de'],
    ['一只 cat 在森林里', 'zh'],
    ['', 'en'],
  ])('hears "%s" as %s', (prompt, language) => {
    expect(detectLanguage(prompt)).toBe(language);
  });
});
