import type { Sprite } from './placing/sprite.ts';
import { createRecoloring } from './recolor.ts';
import { round } from './shapes.ts';

const colors = /#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b/g;
const ids = /(id="|url\(#)([^")]+)/g;

/** A sprite in its place, every colour passed through `paint`. */
export function drawSprite(sprite: Sprite, paint: (color: string) => string): string {
  const recolor = sprite.color ? createRecoloring(sprite.art, sprite.color) : undefined;
  const body = sprite.art.body.replace(colors, (color) => paint(recolor ? recolor(color) : color));
  return placeBody(sprite, body);
}

/** The same outline in one colour: shadows, rims of light, reflections. */
export function drawSilhouette(sprite: Sprite, color: string): string {
  return placeBody(sprite, sprite.art.body.replace(colors, color).replace(/fill="url[^"]*"/g, `fill="${color}"`));
}

function placeBody({ art, x, y, height, isFlipped, rotation }: Sprite, body: string): string {
  const { left, right, top, bottom } = art.box;
  const scale = Math.round((height / (bottom - top)) * 10_000) / 10_000;
  const turn = rotation ? ` rotate(${round(rotation)})` : '';
  const own = body.replace(
    ids,
    (_, start: string, id: string) => `${start}${id}-${Math.round(x * 10)}-${Math.round(y * 10)}`,
  );
  return `<g transform="translate(${round(x)} ${round(y)})${turn} scale(${isFlipped ? -scale : scale} ${scale}) translate(${round(-(left + right) / 2)} ${-bottom})">${own}</g>`;
}
