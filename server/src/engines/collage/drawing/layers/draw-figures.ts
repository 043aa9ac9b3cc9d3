import { lighten, mix } from '../color.ts';
import { drawSilhouette, drawSprite } from '../draw-sprite.ts';
import { artKind } from '../placing/art-kinds.ts';
import type { PlacedFigure } from '../placing/placed-figure.ts';
import type { Layout } from '../placing/layout.ts';
import { spriteWidth } from '../placing/sprite.ts';
import type { Sprite } from '../placing/sprite.ts';
import { landColor, shade, shadeSubject } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { drawFooting } from './draw-footing.ts';

const order = { far: 0, back: 1, water: 2, ground: 3, air: 4 } as const;
/** The green at the foot of Fluent's mountains, which becomes this scene's land. */
const foothills = '#00d26a';
const glass = /^#(?:26c9fc|26eafc|00a6ed|8fd3f5|aeddff|83cbff|3f5fff|0074ba|5092ff)$/i;

/** All figures back to front, each on its footing, rimmed with moonlight where the night would swallow it. */
export function drawFigures(stage: Stage, figures: readonly PlacedFigure[], layout: Layout): void {
  const sorted = figures.toSorted(
    (a, b) => order[a.layer] - order[b.layer] || a.figure.box.bottom - b.figure.box.bottom,
  );
  for (const placed of sorted) {
    stage.svg.add(drawFooting(stage, placed, layout));
    for (const sprite of placed.figure.sprites)
      stage.svg.add(
        drawRim(stage, sprite, placed.layer, layout),
        drawSprite(sprite, paintOf(stage, sprite, placed.layer)),
      );
  }
}

function paintOf(stage: Stage, sprite: Sprite, layer: PlacedFigure['layer']): (color: string) => string {
  const isBuilding =
    artKind(sprite.art.name).isBackdrop === true ||
    /automobile|bus|train|locomotive|steam-engine|lamp-post|ship|lighthouse/.test(sprite.art.name);
  const depth = layer === 'back' ? 0.06 : 0;
  if (layer === 'far')
    return (color) =>
      color === foothills ? shade(stage, landColor(stage, '#6fbf5a'), 0.42) : shade(stage, color, 0.24);
  return (color) => {
    if (isBuilding && stage.light.isLampLit && glass.test(color)) return '#ffd46a';
    return layer === 'back' && isBuilding
      ? mix(shadeSubject(stage, color), shade(stage, color, depth), 0.5)
      : shadeSubject(stage, color);
  };
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
