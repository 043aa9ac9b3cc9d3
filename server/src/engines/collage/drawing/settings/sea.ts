import { lighten, mix } from '../color.ts';
import { drawWater, waterColors } from '../scenery/draw-water.ts';
import { path, round } from '../shapes.ts';
import { drawSky } from '../sky/draw-sky.ts';
import { shade } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { SettingDrawing } from './setting-drawing.ts';

export const sea: SettingDrawing = {
  layout: {
    horizon: 0.48,
    ground: 0.8,
    skyBottom: 0.42,
    stance: 'stand',
    water: { top: 0.6, bottom: 0.8 },
    isOpenWater: true,
  },
  drawBack(stage) {
    drawSky(stage);
    drawFarIsland(stage);
    drawWater(stage, stage.horizon, stage.height);
    drawSwell(stage, 0.76, 0);
  },
  drawFront(stage) {
    drawSwell(stage, 0.85, 0.45);
    drawSwell(stage, 0.925, 0.9);
  },
};

/** Land on the horizon, in two pictures of three. */
function drawFarIsland(stage: Stage): void {
  const { svg, random, width, horizon, unit } = stage;
  if (random.chance(0.34)) return;
  const [x, half, tall] = [
    width * random.pick([0.1, 0.2, 0.8, 0.9]),
    random.between(130, 240) * unit,
    random.between(34, 84) * unit,
  ];
  const color = shade(stage, '#4f7f86', 0.5);
  const hump = (from: number, wide: number, high: number, fill: string): string =>
    path(
      `M${round(from - wide)} ${round(horizon + 2)}Q${round(from - wide * 0.45)} ${round(horizon - high)} ${round(from)} ${round(horizon - high)}T${round(from + wide)} ${round(horizon + 2)}z`,
      fill,
    );
  svg.add(hump(x - half * 0.5, half * 0.8, tall * 0.6, lighten(color, 0.03)), hump(x, half, tall, color));
}

/** One row of round waves with a lit crest. */
function drawSwell(stage: Stage, at: number, nearness: number): void {
  const { svg, width, height, unit, random } = stage;
  const [near] = waterColors(stage);
  const color = lighten(near, -0.02 - nearness * 0.06);
  const wave = 128 * unit;
  const start = -random.between(0.2, 0.9) * wave;
  const y = height * at;
  let line = `M${round(start)} ${round(y)}`;
  for (let x = start; x < width + wave; x += wave) line += `q${round(wave / 2)} ${round(-34 * unit)} ${round(wave)} 0`;
  svg.add(path(`${line}V${height}H${round(start)}z`, color));
  svg.add(
    `<path d="${line}" fill="none" stroke="${mix(color, '#ffffff', 0.32)}" stroke-width="${round(4 * unit)}" opacity=".6"/>`,
  );
}
