const names: Readonly<Record<string, string>> = {
  'deciduous-tree': 'tree',
  'evergreen-tree': 'fir tree',
  'red-apple': 'apple',
  'full-moon': 'full moon',
  'man-standing': 'man',
  'woman-standing': 'woman',
  'teacup-without-handle': 'cup of tea',
  'hot-beverage': 'cup of coffee',
  'steaming-bowl': 'steaming bowl',
  'two-hump-camel': 'camel',
  ewe: 'sheep',
  'cat-face': 'cat',
  'dog-face': 'dog',
  'rabbit-face': 'rabbit',
  'mouse-face': 'mouse',
  'tiger-face': 'tiger',
  'cow-face': 'cow',
  'pig-face': 'pig',
  'monkey-face': 'monkey',
  'horse-face': 'horse',
  'dragon-face': 'dragon',
  automobile: 'car',
  'lady-beetle': 'ladybird',
  'person-standing': 'person',
  'high-voltage': 'lightning',
  'red-heart': 'heart',
  'mantelpiece-clock': 'clock',
  'womans-hat': 'hat',
  'billed-cap': 'cap',
};

/** What a drawing shows, in plain English. */
export function nameArt(art: string): string {
  return names[art] ?? art.replace(/^own:/, '').replaceAll('-', ' ');
}
