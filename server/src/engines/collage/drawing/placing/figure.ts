import { joinBoxes } from './boxes.ts';
import { spriteBox } from './sprite.ts';
import type { Box, Sprite } from './sprite.ts';

/** Drawings that move as one (a rider on a horse with a hat), back to front, about the feet at 0, 0. */
export interface Figure {
  sprites: Sprite[];
  /** What shows on the ground: the sprites that cast a shadow. */
  grounded: Sprite[];
  box: Box;
}

export function createFigure(sprites: Sprite[], grounded: Sprite[]): Figure {
  return { sprites, grounded, box: joinBoxes(sprites.map(spriteBox)) };
}

export function moveFigure(figure: Figure, scale: number, x: number, y: number): Figure {
  const move = (sprite: Sprite): Sprite => ({
    ...sprite,
    x: sprite.x * scale + x,
    y: sprite.y * scale + y,
    height: sprite.height * scale,
  });
  return createFigure(figure.sprites.map(move), figure.grounded.map(move));
}
