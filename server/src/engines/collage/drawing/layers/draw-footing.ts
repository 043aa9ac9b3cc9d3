import { lighten, mix } from '../color.ts';
import { drawSilhouette, drawSprite } from '../draw-sprite.ts';
import type { Layout } from '../placing/layout.ts';
import type { PlacedFigure } from '../placing/placed-figure.ts';
import { spriteWidth } from '../placing/sprite.ts';
import type { Sprite } from '../placing/sprite.ts';
import { ellipse, opacity, path, round } from '../shapes.ts';
import { shade, shadeSubject } from '../stage.ts';
import type { Stage } from '../stage.ts';

/** What a figure stands on: its shadow on the floor, its image in the water, an island in the sea. */
export function drawFooting(stage: Stage, { figure, footing }: PlacedFigure, layout: Layout): string {
  if (footing === 'none') return '';
  if (footing === 'water') return figure.grounded.map((sprite) => drawReflection(stage, sprite, layout)).join('');
  const island = footing === 'island' ? drawIsland(stage, figure.box) : '';
  return island + figure.grounded.map((sprite) => drawShadow(stage, sprite, layout)).join('');
}

function drawShadow({ light, source, width, unit }: Stage, sprite: Sprite, layout: Layout): string {
  const wide = spriteWidth(sprite);
  const color = light.isDark ? '#0b1030' : '#1d2440';
  const contact = ellipse(
    sprite.x,
    sprite.y - sprite.height * 0.006,
    wide * 0.45,
    Math.min(wide * 0.07, sprite.height * 0.05) + 2 * unit,
    color,
    opacity(0.3),
  );
  if (layout.isIndoors || layout.stance !== 'stand') return contact;
  const lean = ((source?.x ?? width * 0.3) < sprite.x ? -1 : 1) * 46;
  const cast = drawSilhouette({ ...sprite, x: 0, y: 0 }, color);
  return `${contact}<g ${opacity(light.isDark ? 0.13 : 0.15)} transform="translate(${round(sprite.x)} ${round(sprite.y - 2 * unit)}) scale(1 -.26) skewX(${lean})">${cast}</g>`;
}

/** Its image and two ripples, as far as the water reaches. */
function drawReflection(stage: Stage, sprite: Sprite, { water }: Layout): string {
  const { unit, width, height } = stage;
  const wide = spriteWidth(sprite);
  const image = drawSprite({ ...sprite, x: 0, y: 0 }, (color) => shadeSubject(stage, color));
  const foam = mix(stage.light.sky[2], '#ffffff', 0.5);
  const ripple = (shift: number, share: number, alpha: number): string =>
    ellipse(sprite.x, sprite.y + shift * unit, wide * share, 5 * unit, foam, opacity(alpha));
  const shore = `shore-${Math.round(sprite.x * 10)}-${Math.round(sprite.y * 10)}`;
  const clip = `<clipPath id="${shore}"><path d="M0 0H${width}V${round(height * (water?.shore ?? 1))}H0z"/></clipPath>`;
  const mirrored = `translate(${round(sprite.x)} ${round(sprite.y - 3 * unit)}) scale(1 -.55)`;
  return (
    `${clip}<g clip-path="url(#${shore})"><g opacity=".22" transform="${mirrored}">${image}</g></g>` +
    ripple(2, 0.56, 0.5) +
    ripple(14, 0.42, 0.3)
  );
}

/** Rock with a cap of grass, so that nobody stands on water. */
function drawIsland(stage: Stage, { left, right, bottom }: PlacedFigure['figure']['box']): string {
  const { unit } = stage;
  const [middle, half, tall] = [(left + right) / 2, (right - left) / 2 + 70 * unit, 62 * unit];
  const y = bottom - 4 * unit;
  const rock = shade(stage, '#8b8794');
  const [x, r] = [round(middle), round];
  const body = `M${r(middle - half)} ${r(y + tall)}Q${r(middle - half * 0.8)} ${r(y)} ${r(middle - half * 0.45)} ${r(y)}H${r(middle + half * 0.5)}Q${r(middle + half * 0.82)} ${r(y + 6 * unit)} ${r(middle + half)} ${r(y + tall)}z`;
  const side = `M${x} ${r(y)}H${r(middle + half * 0.5)}Q${r(middle + half * 0.82)} ${r(y + 6 * unit)} ${r(middle + half)} ${r(y + tall)}H${r(middle + half * 0.2)}z`;
  const grass = `M${r(middle - half * 0.72)} ${r(y + 16 * unit)}Q${r(middle - half * 0.6)} ${r(y - 8 * unit)} ${r(middle - half * 0.3)} ${r(y - 6 * unit)}H${r(middle + half * 0.4)}Q${r(middle + half * 0.66)} ${r(y - 4 * unit)} ${r(middle + half * 0.72)} ${r(y + 18 * unit)}Q${x} ${r(y + 26 * unit)} ${r(middle - half * 0.72)} ${r(y + 16 * unit)}z`;
  return (
    path(body, rock) +
    path(side, lighten(rock, -0.07)) +
    path(grass, shade(stage, stage.season === 'winter' ? '#eef3f8' : '#6aa85a'))
  );
}
