import type { Mood, RelationKind, Setting, StyleName, TimeOfDay, Weather } from '../../scene-description.ts';
import type { ColorName } from '../colors.ts';
import type { Senses } from '../senses/concepts.ts';
import type { SizeName } from '../sizes.ts';

/** Words and phrases, comma-separated, in their base form; `~` before one marks an irregular plural. */
export type Forms = string;

/** All that is known about one language. A new language is one such file, its senses, and its inflections. */
export interface Lexicon {
  /** Whether colours and sizes stand before their noun or after it. */
  modifiers: 'before' | 'after';
  senses: Senses;
  settings: Readonly<Record<Setting, Forms>>;
  times: Readonly<Record<TimeOfDay, Forms>>;
  weathers: Readonly<Record<Weather, Forms>>;
  moods: Readonly<Record<Mood, Forms>>;
  styles: Readonly<Record<StyleName, Forms>>;
  colors: Readonly<Record<ColorName, Forms>>;
  sizes: Readonly<Record<SizeName, Forms>>;
  /** Words that stand before the second thing: "under" the moon. */
  relations: Readonly<Partial<Record<RelationKind, Forms>>>;
  /** Words that stand after it: 月の「下」. */
  relationsAfter?: Readonly<Partial<Record<RelationKind, Forms>>>;
  counts: Readonly<Record<number, Forms>>;
  /** Each begins a new thing; `singular` ones also say that it is one. */
  articles: { singular: Forms; other: Forms };
  conjunctions: Forms;
  /** What ties a colour or a count to the noun before: "the house is blue", 「猫が三匹」. */
  links: Forms;
  negations: { before: Forms; after?: Forms };
  /** "Cup of", "bowl of": not drawn when what is in them is. */
  containers: Forms;
  /** Parts of a subject, which take the colour that stands with them: "with blue eyes". */
  parts: Forms;
  /** Meaningful, but beyond these drawings: poses, feelings, materials, false friends of drawable words. */
  undrawable: Forms;
  stopWords: Forms;
}
