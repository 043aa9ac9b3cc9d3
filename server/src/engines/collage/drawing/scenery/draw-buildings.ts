import { lighten, mix } from '../color.ts';
import { rect } from '../shapes.ts';
import { shade } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { drawMist } from './draw-mist.ts';

const walls = ['#3d4a73', '#4a5688', '#5a4e80', '#2f3c63', '#6a6f8f', '#7a5f78'] as const;

/** Three rows of houses with windows, the further the paler. */
export function drawSkyline(stage: Stage, foot: number, tall: number): void {
  for (const [row, depth] of [0.62, 0.36, 0.1].entries()) {
    drawHouses(stage, foot, tall * (row === 2 ? 0.6 : 1 - row * 0.1), depth, row);
    drawMist(stage, foot - tall * 0.12, 200 * stage.unit, 0.3 - row * 0.1);
  }
}

function drawHouses(stage: Stage, foot: number, tall: number, depth: number, row: number): void {
  const { random, width, unit, svg } = stage;
  for (let x = -20 * unit; x < width;) {
    const wide = random.between(64, 130) * unit * (1 + row * 0.25);
    const top = foot - tall * random.between(0.42, 1);
    const color = shade(stage, random.pick(walls), depth);
    svg.add(
      rect(x, top, wide, stage.height - top, color),
      rect(x + wide * 0.72, top, wide * 0.28, stage.height - top, lighten(color, -0.025)),
    );
    if (random.chance(0.28)) svg.add(rect(x + wide * 0.45, top - 48 * unit, 5 * unit, 50 * unit, color));
    if (random.chance(0.35)) svg.add(rect(x + wide * 0.2, top - 18 * unit, wide * 0.6, 20 * unit, color));
    svg.add(drawWindows(stage, x, top, wide, foot, color, row));
    x += wide + random.between(-6, 14) * unit;
  }
}

function drawWindows(
  { random, unit, light, scene }: Stage,
  x: number,
  top: number,
  wide: number,
  foot: number,
  wall: string,
  row: number,
): string {
  const size = 11 * unit * (1 + row * 0.25);
  const lamp = scene.mood === 'neon' ? ['#ff4fd8', '#4fe8ff', '#ffd46a'] : ['#ffd884', '#ffe7ad'];
  let markup = '';
  for (let wy = top + size * 1.6; wy < foot - size * 2; wy += size * 2.1) {
    for (let wx = x + size * 0.8; wx < x + wide - size; wx += size * 1.9) {
      const isLit = light.isLampLit && random.chance(0.42);
      if (!isLit && light.isLampLit && random.chance(0.4)) continue;
      const color = isLit
        ? mix(random.pick(lamp), wall, row === 2 ? 0.05 : 0.5 - row * 0.18)
        : mix(lighten(wall, 0.11), light.sky[2], 0.16);
      markup += rect(wx, wy, size, size * 1.2, color);
    }
  }
  return markup;
}
