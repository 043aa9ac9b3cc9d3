import type { Mood, RelationKind, Setting, StyleName, TimeOfDay, Weather } from '../scene-description.ts';
import type { ConceptGroup } from './senses/concepts.ts';

/** A thing that can be drawn. Things known from keyword data only are of the group `thing`. */
export interface SubjectMeaning {
  role: 'subject';
  arts: readonly string[];
  group: ConceptGroup;
  match: 'exact' | 'loose';
  /** The word itself says "several", or "two" where a language has a dual. */
  number: 'unsaid' | 'dual' | 'plural';
}

export interface RelationMeaning {
  role: 'relation';
  kind: RelationKind;
  /** Where the word stands, seen from the second thing. */
  side: 'before' | 'after';
}

/** What makes the scene around the subjects. */
export type SceneMeaning =
  | { role: 'setting'; value: Setting }
  | { role: 'time'; value: TimeOfDay }
  | { role: 'weather'; value: Weather }
  | { role: 'mood'; value: Mood }
  | { role: 'style'; value: StyleName };

export type ModifierMeaning =
  | { role: 'color'; value: string }
  | { role: 'count'; value: number }
  | { role: 'size'; value: number };

export type GrammarMeaning =
  | { role: 'article'; singular: boolean }
  | { role: 'negation'; side: 'before' | 'after' }
  | { role: 'conjunction' | 'link' | 'container' | 'part' | 'stop' | 'undrawable' };

export type Meaning = SubjectMeaning | RelationMeaning | SceneMeaning | ModifierMeaning | GrammarMeaning;
