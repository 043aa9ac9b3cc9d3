import { stripEndings, type Ending, type StemWord } from './stem.ts';

const endings: readonly Ending[] = [
  { ending: 'aux', replacements: ['al', 'au', 'ail'], number: 'plural' },
  { ending: 'x', replacements: [''], number: 'plural' },
  { ending: 's', replacements: [''], number: 'plural' },
  { ending: 'nnes', replacements: ['n'], number: 'plural' },
  { ending: 'euses', replacements: ['eux', 'eur'], number: 'plural' },
  { ending: 'es', replacements: [''], number: 'plural', atLeast: 3 },
  { ending: 'nne', replacements: ['n'], number: 'unsaid' },
  { ending: 'lle', replacements: ['l'], number: 'unsaid' },
  { ending: 'euse', replacements: ['eux', 'eur'], number: 'unsaid' },
  { ending: 've', replacements: ['f'], number: 'unsaid' },
  { ending: 'e', replacements: [''], number: 'unsaid', atLeast: 3 },
];

export const stemFrench: StemWord = (word) => stripEndings(word, endings);
