import type { RelationKind, Setting, WordReading } from '../../scene-description.ts';
import type { SubjectMeaning } from '../meaning.ts';

/** A thing on its way to become a subject, or several subjects where one word names several ("family"). */
export interface SubjectDraft {
  words: string;
  meaning: SubjectMeaning;
  count: number;
  /** "Boots" are more than one; how many was not said. */
  isCountGuessed: boolean;
  color?: string;
  scale: number;
}

/** Things joined by "and", which do the same: "a cat and a dog on a sofa". */
export interface Group {
  drafts: SubjectDraft[];
  /** How the group came in, if as the second thing of a relation. */
  targetOf?: RelationKind;
}

export type Place = { setting: Setting };

export interface RelationDraft {
  kind: RelationKind;
  words: string;
  /** Unknown while the first thing is still to come: "under the moon, a fox". */
  from: Group | undefined;
  to: Group | Place;
  reading: ReadingDraft;
}

export interface ReadingDraft {
  words: string;
  role: WordReading['role'];
  subject?: SubjectDraft;
  /** Of a relation word: nothing came of it and it is too small a word to report. */
  isDropped?: boolean;
}
