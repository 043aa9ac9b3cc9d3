import { stripEndings, type Ending, type Stem, type StemWord } from './stem.ts';

const endings: readonly Ending[] = [
  { ending: 'ern', replacements: [''], number: 'plural', isAdjective: true, atLeast: 3 },
  { ending: 'er', replacements: [''], number: 'plural', isAdjective: true, atLeast: 3 },
  { ending: 'en', replacements: ['', 'e'], number: 'plural', atLeast: 3 },
  { ending: 'innen', replacements: ['in'], number: 'plural' },
  { ending: 'e', replacements: [''], number: 'plural', atLeast: 3 },
  { ending: 'n', replacements: [''], number: 'plural', atLeast: 3 },
  { ending: 'em', replacements: [''], number: 'unsaid', atLeast: 3 },
  { ending: 'es', replacements: ['', 'e'], number: 'unsaid', atLeast: 3 },
];

export const stemGerman: StemWord = (word) => {
  const stems = [...stripEndings(word, endings), ...stripGenitive(word)];
  const withUmlauts = [{ base: word, number: 'plural' } as const, ...stems];
  return [...stems, ...withUmlauts.flatMap(undoUmlaut)];
};

/** "Autos" are several, but "des Hauses" is one. */
function stripGenitive(word: string): Stem[] {
  if (!word.endsWith('s') || word.length < 4) return [];
  const base = word.slice(0, -1);
  return [{ base, number: /[aeiouy]$/.test(base) ? 'plural' : 'unsaid' }];
}

function undoUmlaut({ base }: Stem): Stem[] {
  const at = Math.max(base.lastIndexOf('ä'), base.lastIndexOf('ö'), base.lastIndexOf('ü'));
  if (at < 0) return [];
  const plain = { ä: 'a', ö: 'o', ü: 'u' }[base[at] as 'ä' | 'ö' | 'ü'];
  return [{ base: base.slice(0, at) + plain + base.slice(at + 1), number: 'plural' }];
}
