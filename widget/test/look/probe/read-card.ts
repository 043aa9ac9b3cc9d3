import { findDeep } from '../../find-deep.ts';

export interface Card {
  height: number;
  field: { x: number; y: number; width: number };
}

/** Where what is typed stands, and how high the card is. */
export function readCard(): Card {
  const generator = document.querySelector('vignette-generator')!;
  const field = findDeep(generator, 'textarea')!;
  const { x, y } = field.getBoundingClientRect();
  // Inside its frame, which is its own until the app draws it.
  return {
    height: generator.getBoundingClientRect().height,
    field: { x: x + field.clientLeft, y: y + field.clientTop, width: field.clientWidth },
  };
}
