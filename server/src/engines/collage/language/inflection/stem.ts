/** A word as a dictionary may list it, and how many things its ending says there are. */
export interface Stem {
  base: string;
  number: 'unsaid' | 'dual' | 'plural';
  /** The ending is one of adjectives: "roter" is red, but "Fischer" is no fish. */
  isAdjective?: boolean;
}

/** The base forms a word may come from, likeliest first, without the word itself. */
export type StemWord = (word: string) => Stem[];

/** One ending and what it is replaced by to get the base form. */
export interface Ending {
  ending: string;
  replacements: readonly string[];
  number: Stem['number'];
  isAdjective?: boolean;
  /** Fewest letters that must be left of the word once the ending is off. */
  atLeast?: number;
}

export function stripEndings(word: string, endings: readonly Ending[]): Stem[] {
  const stems: Stem[] = [];
  for (const { ending, replacements, number, isAdjective = false, atLeast = 2 } of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < atLeast) continue;
    const rest = word.slice(0, word.length - ending.length);
    for (const replacement of replacements) stems.push({ base: rest + replacement, number, isAdjective });
  }
  return stems;
}
