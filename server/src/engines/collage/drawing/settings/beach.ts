import { getArt } from '../art-table.ts';
import { lighten, mix } from '../color.ts';
import { drawSprite } from '../draw-sprite.ts';
import { boxesOverlap } from '../placing/boxes.ts';
import { spriteBox } from '../placing/sprite.ts';
import type { Sprite } from '../placing/sprite.ts';
import { drawHills } from '../scenery/draw-hills.ts';
import { drawWater } from '../scenery/draw-water.ts';
import { path, round } from '../shapes.ts';
import { drawSky } from '../sky/draw-sky.ts';
import { shade } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { SettingDrawing } from './setting-drawing.ts';

export const beach: SettingDrawing = {
  layout: {
    horizon: 0.5,
    ground: 0.885,
    skyBottom: 0.43,
    stance: 'stand',
    water: { top: 0.54, bottom: 0.66, shore: 0.715 },
  },
  drawBack(stage) {
    const { horizon, height, unit } = stage;
    drawSky(stage);
    drawWater(stage, horizon, height * 0.82);
    drawFoam(stage, 0.725, 0.75);
    drawFoam(stage, 0.745, 0.95);
    const sand = shade(stage, '#f2d7a0');
    drawHills(stage, height * 0.775, 13 * unit, mix(sand, shade(stage, '#b98f5d'), 0.45));
    drawHills(stage, height * 0.795, 15 * unit, lighten(sand, 0.01));
    drawPalm(stage);
    for (const name of ['spiral-shell', 'oyster'])
      drawFreely(stage, name, stage.random.between(0.08, 0.92), 0.955, 44 * unit);
  },
};

function drawFoam({ svg, width, height, unit, random }: Stage, at: number, strength: number): void {
  const y = height * at;
  let line = `M${round(-80 * unit)} ${round(y)}`;
  for (let x = -80 * unit; x < width; x += 190 * unit)
    line += `q${round(95 * unit)} ${round(random.between(18, 46) * unit)} ${round(190 * unit)} 0`;
  svg.add(path(`${line}V${round(height * 0.84)}H0z`, '#ffffff', `opacity="${strength * 0.5}"`));
}

function drawPalm(stage: Stage): void {
  const side = stage.source && stage.source.x > stage.width / 2 ? 0.09 : 0.91;
  drawFreely(stage, 'palm-tree', side, 0.845, stage.height * 0.46);
}

/** Scenery from the art table, left out where a figure stands. */
function drawFreely(stage: Stage, name: string, x: number, y: number, height: number): void {
  const sprite: Sprite = { art: getArt(name), x: x * stage.width, y: y * stage.height, height, isFlipped: x < 0.5 };
  const box = spriteBox(sprite);
  if (stage.figures.some((figure) => boxesOverlap(box, figure))) return;
  stage.svg.add(drawSprite(sprite, (color) => shade(stage, color)));
}
