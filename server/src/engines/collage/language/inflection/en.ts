import { stripEndings, type Ending, type StemWord } from './stem.ts';

const endings: readonly Ending[] = [
  { ending: 'ies', replacements: ['y', 'ie'], number: 'plural' },
  { ending: 'ves', replacements: ['f', 'fe', 've'], number: 'plural' },
  { ending: 'es', replacements: ['', 'e'], number: 'plural' },
  { ending: 's', replacements: [''], number: 'plural' },
];

export const stemEnglish: StemWord = (word) => (word.endsWith('ss') ? [] : stripEndings(word, endings));
