import { findCutTexts } from './find-cut-texts.ts';
import { findEscapes } from './find-escapes.ts';
import { findOverlaps } from './find-overlaps.ts';
import { findSmallTargets } from './find-small-targets.ts';

/** What is wrong with where things stand, one sentence each. */
export function findGeometryFaults(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px wider than its window`] : []),
    ...findEscapes(),
    ...findCutTexts(),
    ...findOverlaps(),
    ...findSmallTargets(),
  ];
}
