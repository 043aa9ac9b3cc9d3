import type { Meaning, SceneMeaning } from '../meaning.ts';

/** Words of a prompt that mean one thing together, with all that they may mean. */
export interface Phrase {
  kind: 'phrase' | 'break';
  words: string;
  meanings: readonly Meaning[];
  /** After a comma a list may go on; after any other mark a new thought begins. */
  isComma: boolean;
}

/** A phrase whose meaning is settled by what stands around it. */
export interface SettledPhrase extends Phrase {
  /** What it does to the scene as a whole. */
  scene: readonly SceneMeaning[];
  /** What it is in the sentence; a name of a place keeps the subject it could also be. */
  meaning: Exclude<Meaning, SceneMeaning> | undefined;
  isNegated: boolean;
}

export function isSceneMeaning(meaning: Meaning): meaning is SceneMeaning {
  return ['setting', 'time', 'weather', 'mood', 'style'].includes(meaning.role);
}
