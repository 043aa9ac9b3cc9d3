import type { Random } from '../random.ts';

const defaults = ['#ffc83d', '#fdbb11', '#fcb100', '#f59f00', '#ed9200', '#f1a11e', '#d37034'] as const;

/** Fluent's own five tones for its default skin, its three shades, nose, hair and brows; hair varied by us. */
const tones: readonly (readonly string[])[] = [
  ['#ffd7c2', '#f4c6ad', '#f4c6ad', '#f4c6ad', '#e5af93', '#5a3825', '#3d2618'],
  ['#ffd7c2', '#f4c6ad', '#f4c6ad', '#f4c6ad', '#e5af93', '#c0562f', '#8f3d20'],
  ['#eebfaa', '#e4b29a', '#e4b29a', '#e4b29a', '#d19479', '#e8c07a', '#a56953'],
  ['#eebfaa', '#e4b29a', '#e4b29a', '#e4b29a', '#d19479', '#2b2430', '#2b2430'],
  ['#c68d7b', '#bb806e', '#b87a66', '#b87a66', '#ab6a55', '#40282a', '#40282a'],
  ['#966661', '#8b5c56', '#8b5c56', '#8b5c56', '#75443e', '#2d242d', '#241a22'],
  ['#6d4a48', '#5e3d3c', '#5e3d3c', '#5e3d3c', '#4c2d2d', '#1d171c', '#120d11'],
];

/** One person's skin and hair, instead of the yellow of the keyboard. */
export function chooseSkinTone(random: Random): (color: string) => string {
  const tone = random.pick(tones);
  const byDefault = new Map<string, string>(defaults.map((color, index) => [color, tone[index] ?? color]));
  return (color) => byDefault.get(color) ?? color;
}
