import type { Language } from '../scene-description.ts';
import { lookUpExact } from './look-up.ts';
import { normalizeWord } from './normalize-word.ts';

const longestForm = 10;
// The cost of each way to cut: known words are cheap, the cheaper the better they agree with the segmenter.
const knownCost = 1;
const crossingCost = 0.35;
const unknownWordCost = 4;
const unknownCharacterCost = 6;

/** A stretch of a text; offsets are those of the text it was cut from. */
export interface Piece {
  start: number;
  end: number;
}

const segmenters = new Map<Language, Intl.Segmenter>();

/** Cuts text written without spaces into words we know, falling back to the segmenter's where we know none. */
export function splitUnspaced(text: string, language: Language): Piece[] {
  const words = segment(text, language);
  const borders = new Set([0, ...words.map(({ end }) => end)]);
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  const offer = (start: number, end: number, cost: number): void => {
    const total = (best[start]?.cost ?? Infinity) + cost;
    if (total < (best[end]?.cost ?? Infinity)) best[end] = { cost: total, from: start };
  };
  const unknownWords = new Map(words.map(({ start, end }) => [start, end]));
  for (let start = 0; start < text.length; start += 1) {
    offer(start, start + 1, unknownCharacterCost);
    const wordEnd = unknownWords.get(start);
    if (wordEnd !== undefined) offer(start, wordEnd, unknownWordCost + 0.3 * (wordEnd - start));
    for (let end = start + 1; end <= Math.min(text.length, start + longestForm); end += 1) {
      const crossings = Number(!borders.has(start)) + Number(!borders.has(end));
      if (isKnown(text.slice(start, end), language, crossings)) offer(start, end, knownCost + crossings * crossingCost);
    }
  }
  return tracePieces(best, text.length);
}

/** Of Japanese function words only particles count where the segmenter sees none: kana are part of many longer words. */
function isKnown(text: string, language: Language, crossings: number): boolean {
  if (/^\p{Nd}+$/u.test(text)) return crossings === 0;
  const meanings = lookUpExact(normalizeWord(text, language), language);
  const isParticle = language === 'ja' && /^[のにでがはをと]$/.test(text);
  return crossings === 0 || language === 'zh' || isParticle
    ? meanings.length > 0
    : meanings.some(({ role }) => role !== 'stop' && role !== 'undrawable');
}

function segment(text: string, language: Language): Piece[] {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return Array.from(segmenter.segment(text), ({ index, segment: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

function tracePieces(best: readonly { from: number }[], end: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = end; at > 0;) {
    const start = best[at]?.from ?? 0;
    pieces.push({ start, end: at });
    at = start;
  }
  return pieces.toReversed();
}
