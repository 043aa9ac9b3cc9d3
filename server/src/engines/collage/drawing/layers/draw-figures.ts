import { lighten, mix } from '../color.ts';
import { drawSilhouette, drawSprite } from '../draw-sprite.ts';
import type { PlacedFigure } from '../placing/placed-figure.ts';
import type { Layout } from '../placing/layout.ts';
import { spriteWidth } from '../placing/sprite.ts';
import type { Sprite } from '../placing/sprite.ts';
import type { Stage } from '../stage.ts';
import { choosePaint } from './choose-paint.ts';
import { drawFooting } from './draw-footing.ts';
import { drawLampLight } from './draw-lamp-light.ts';

const order = { far: 0, back: 1, water: 2, ground: 3, air: 4 } as const;

/** All figures back to front, each on its footing, rimmed with moonlight where the night would swallow it. */
export function drawFigures(stage: Stage, figures: readonly PlacedFigure[], layout: Layout): void {
  const sorted = figures.toSorted(
    (a, b) => order[a.layer] - order[b.layer] || a.figure.box.bottom - b.figure.box.bottom,
  );
  for (const placed of sorted) {
    stage.svg.add(drawLampLight(stage, placed), drawFooting(stage, placed, layout));
    for (const sprite of placed.figure.sprites) {
      const paint = choosePaint(stage, sprite.art.name, placed.layer);
      stage.svg.add(drawRim(stage, sprite, placed.layer, layout), drawSprite(sprite, paint));
    }
  }
}

function drawRim(
  { light, source, width, unit }: Stage,
  sprite: Sprite,
  layer: PlacedFigure['layer'],
  layout: Layout,
): string {
  if (!light.isDark || layer === 'far' || layout.isIndoors || layout.stance === 'portrait') return '';
  const fromX = source?.x ?? width * 0.5;
  const towards = fromX > sprite.x ? 1 : -1;
  const size = Math.min(4.2 * unit, spriteWidth(sprite) * 0.03);
  const rim = { ...sprite, x: sprite.x + towards * size, y: sprite.y - size * 0.8 };
  return `<g opacity=".8">${drawSilhouette(rim, mix(lighten(light.glow, -0.02), light.sky[2], 0.4))}</g>`;
}
