import { lighten } from '../color.ts';
import { drawHills } from '../scenery/draw-hills.ts';
import { path, round } from '../shapes.ts';
import { drawSky } from '../sky/draw-sky.ts';
import { shade } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { getArt } from '../art-table.ts';
import { drawSprite } from '../draw-sprite.ts';
import type { SettingDrawing } from './setting-drawing.ts';

/** Dunes with a sharp ridge: lit on one side, shaded on the other. */
export const desert: SettingDrawing = {
  layout: { horizon: 0.56, ground: 0.88, skyBottom: 0.45, stance: 'stand' },
  drawBack(stage) {
    const { horizon, height, unit } = stage;
    drawSky(stage);
    const sand = stage.scene.settingColor ?? '#edb96c';
    for (const [index, depth] of [0.5, 0.28, 0.1, 0].entries()) {
      const color = shade(stage, lighten(sand, -index * 0.012), depth);
      const top = drawHills(stage, horizon + index * height * 0.085, (40 + index * 8) * unit, color);
      drawShadowSide(stage, top, lighten(color, -0.055));
      if (index > 0 && index < 3) drawCactus(stage, top, index);
    }
  },
};

function drawShadowSide({ svg, random, width, height, unit }: Stage, top: (x: number) => number, color: string): void {
  const from = random.between(0.15, 0.75) * width;
  const y = top(from);
  const ridge = `M${round(from)} ${round(y)}C${round(from + 130 * unit)} ${round(y + 60 * unit)} ${round(from + 20 * unit)} ${round(y + 130 * unit)} ${round(from + 160 * unit)} ${height}L${width} ${height}`;
  const crest = Array.from({ length: 14 }, (_, index) => {
    const x = width - ((width - from) * index) / 13;
    return `L${round(x)} ${round(top(x))}`;
  });
  svg.add(path(`${ridge}${crest.join('')}z`, color, 'opacity=".8"'));
}

function drawCactus(stage: Stage, top: (x: number) => number, index: number): void {
  const x = stage.random.pick([0.07, 0.2, 0.8, 0.93]) * stage.width;
  const height = (54 + index * 42) * stage.unit;
  if (stage.figures.some(({ left, right }) => x > left - height && x < right + height)) return;
  stage.svg.add(
    drawSprite({ art: getArt('cactus'), x, y: top(x) + 26 * stage.unit, height, isFlipped: false }, (color) =>
      shade(stage, color, 0.34 - index * 0.12),
    ),
  );
}
