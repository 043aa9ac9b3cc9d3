import { stripEndings, type Ending, type StemWord } from './stem.ts';

const endings: readonly Ending[] = [
  { ending: 'ces', replacements: ['z'], number: 'plural' },
  { ending: 's', replacements: [''], number: 'plural' },
  { ending: 'es', replacements: [''], number: 'plural' },
  { ending: 'as', replacements: ['o', ''], number: 'plural' },
  { ending: 'itos', replacements: ['o'], number: 'plural' },
  { ending: 'itas', replacements: ['a'], number: 'plural' },
  { ending: 'ito', replacements: ['o'], number: 'unsaid' },
  { ending: 'ita', replacements: ['a', 'o'], number: 'unsaid' },
  { ending: 'a', replacements: ['o', ''], number: 'unsaid' },
];

export const stemSpanish: StemWord = (word) => stripEndings(word, endings);
