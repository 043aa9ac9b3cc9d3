import { stripEndings, type Ending, type StemWord } from './stem.ts';

// Words come here normalised: without vowel signs, ة written ه, without the article.
const endings: readonly Ending[] = [
  { ending: 'تان', replacements: ['ه'], number: 'dual' },
  { ending: 'تين', replacements: ['ه'], number: 'dual' },
  { ending: 'ان', replacements: ['', 'ه'], number: 'dual' },
  { ending: 'ين', replacements: ['', 'ه'], number: 'dual' },
  { ending: 'ات', replacements: ['ه', ''], number: 'plural' },
  { ending: 'ون', replacements: [''], number: 'plural' },
  { ending: 'ا', replacements: [''], number: 'unsaid', atLeast: 3 },
  { ending: 'ه', replacements: [''], number: 'unsaid', atLeast: 3 },
];

export const stemArabic: StemWord = (word) => stripEndings(word, endings);
