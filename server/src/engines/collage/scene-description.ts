/**
 * What a prompt means, before anything is drawn: the one thing the reading of words and the drawing of
 * pictures share. Reading fills it and knows no geometry; drawing places it and knows no language.
 */
export interface SceneDescription {
  language: Language;
  setting?: Setting;
  /** `#rrggbb` when a colour was named for the setting: "a blue lake", "green hills". */
  settingColor?: string;
  time?: TimeOfDay;
  weather: Weather[];
  mood?: Mood;
  style?: StyleName;
  /** Colours not bound to a subject, `#rrggbb`, in the order named. */
  colors: string[];
  subjects: Subject[];
  relations: Relation[];
  /** Every meaningful word or phrase of the prompt, in order, and how it was read. */
  words: WordReading[];
}

export const languages = ['en', 'zh', 'ja', 'es', 'de', 'fr', 'ar'] as const;
export type Language = (typeof languages)[number];

export const settings = [
  'meadow',
  'forest',
  'mountain',
  'lake',
  'sea',
  'beach',
  'desert',
  'snow',
  'city',
  'roof',
  'room',
  'kitchen',
  'table',
  'underwater',
  'space',
  'moon',
  'sky',
  'cave',
  'portrait',
  'abstract',
] as const;
export type Setting = (typeof settings)[number];

export const timesOfDay = ['dawn', 'day', 'sunset', 'night'] as const;
export type TimeOfDay = (typeof timesOfDay)[number];

export const weathers = ['fog', 'rain', 'snowfall', 'leaves', 'petals', 'sparkle', 'storm'] as const;
export type Weather = (typeof weathers)[number];

export const moods = ['cozy', 'spooky', 'pastel', 'neon', 'vintage', 'dark'] as const;
export type Mood = (typeof moods)[number];

export const styleNames = [
  'flat',
  'watercolor',
  'oil',
  'pencil',
  'halftone',
  'pixel',
  'duotone',
  'lowpoly',
  'mosaic',
] as const;
export type StyleName = (typeof styleNames)[number];

export interface Subject {
  /** Unique in the scene; relations and word readings refer to it. */
  id: number;
  /** The words that named it, as written. */
  words: string;
  /** Name of the drawing in the art table: a Fluent icon name, or `own:` and a drawing of ours. */
  art: string;
  /** `loose` came from a keyword only: it is never drawn as a subject, it is reported and offered. */
  match: 'exact' | 'loose';
  count: number;
  /** `#rrggbb` when a colour was named for it. */
  color?: string;
  /** 1 is the usual size; "huge" is about 1.7, "tiny" 0.5. */
  scale: number;
}

export const relationKinds = [
  'on',
  'under',
  'above',
  'in',
  'wear',
  'ride',
  'hold',
  'with',
  'near',
  'behind',
  'among',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** `from` does `kind` to `to`: the fox (from) is `near` the lake (to). */
export interface Relation {
  kind: RelationKind;
  words: string;
  from: number;
  to: number | { setting: Setting };
}

export interface WordReading {
  words: string;
  role:
    | 'subject'
    | 'setting'
    | 'time'
    | 'weather'
    | 'mood'
    | 'style'
    | 'color'
    | 'count'
    | 'size'
    | 'relation'
    | 'unknown';
  /** The subject a subject, colour, count, size or relation word belongs to. */
  subject?: number;
}
