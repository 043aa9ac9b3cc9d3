import type { Figure } from './figure.ts';

export interface PlacedFigure {
  figure: Figure;
  layer: 'far' | 'back' | 'water' | 'ground' | 'air';
  /** What its shadow or ripple falls on. */
  footing: 'floor' | 'island' | 'water' | 'none';
}
