import type { Setting } from '../../scene-description.ts';
import type { SettledPhrase } from './phrase.ts';

/** Places that other places have in them, or that can be drawn as a thing instead; the rest rank above. */
const ranks: Partial<Record<Setting, number>> = { mountain: 2, portrait: 2, table: 2, snow: 1, sky: 1 };
const usualRank = 3;

/** Of the places a prompt names, the one to draw: the most telling, and among equals the first. */
export function chooseSetting(phrases: readonly SettledPhrase[]): Setting | undefined {
  const named = phrases
    .filter(({ isNegated }) => !isNegated)
    .flatMap(({ scene }) => scene.filter(({ role }) => role === 'setting'));
  const ranked = named.map(({ value }) => ({ value: value as Setting, rank: ranks[value as Setting] ?? usualRank }));
  const best = Math.max(0, ...ranked.map(({ rank }) => rank));
  return ranked.find(({ rank }) => rank === best)?.value;
}
