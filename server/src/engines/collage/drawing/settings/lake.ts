import { lighten, mix } from '../color.ts';
import { drawCornerGrass } from '../scenery/draw-corner-grass.ts';
import { drawGrass, drawReeds } from '../scenery/draw-grass.ts';
import { drawMist } from '../scenery/draw-mist.ts';
import { drawPeaks } from '../scenery/draw-peaks.ts';
import { drawSideTrees } from '../scenery/draw-side-trees.ts';
import { drawTreeLine } from '../scenery/draw-tree-line.ts';
import { drawWater } from '../scenery/draw-water.ts';
import { ellipse, path, round } from '../shapes.ts';
import { drawSky } from '../sky/draw-sky.ts';
import { shade } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { SettingDrawing } from './setting-drawing.ts';

const shores = { summer: '#4f9a4e', spring: '#63ab52', autumn: '#b07f3c', winter: '#e9f0f8' } as const;

/** Mountains over water, and a shore before it where those who are "beside the lake" stand. */
export const lake: SettingDrawing = {
  layout: {
    horizon: 0.52,
    ground: 0.885,
    skyBottom: 0.3,
    stance: 'stand',
    water: { top: 0.56, bottom: 0.7, shore: 0.785 },
  },
  drawBack(stage) {
    const { svg, horizon, height, unit } = stage;
    drawSky(stage);
    const far = drawPeaks(stage, {
      base: horizon,
      height: height * 0.22,
      count: 5,
      color: shade(stage, '#7f8cb4', 0.48),
      cap: shade(stage, '#f4f7fb', 0.3),
    });
    svg.add(far);
    drawMist(stage, horizon - 40 * unit, 130 * unit, 0.42);
    const near = drawPeaks(stage, {
      base: horizon,
      height: height * 0.13,
      count: 4,
      color: shade(stage, '#5d6b97', 0.24),
      cap: shade(stage, '#f7f9fc', 0.16),
    });
    const trees = drawTreeLine(stage, {
      y: () => horizon + 3 * unit,
      height: height * 0.075,
      count: 26,
      depth: 0.24,
      kinds: ['pine'],
    });
    svg.add(near, trees);
    drawMist(stage, horizon, 70 * unit, 0.3);
    drawWater(stage, horizon + 2 * unit, height, far + near + trees);
    drawShore(stage);
  },
};

/** Grassy banks low on both sides, lowest in the middle: the water stays in view between them. */
function drawShore(stage: Stage): void {
  const { svg, width, height, unit, random } = stage;
  const bank = shade(stage, shores[stage.season]);
  const [left, right, dip] = [random.between(0.765, 0.81), random.between(0.765, 0.81), random.between(0.36, 0.64)];
  const at = (x: number, y: number): string => `${round(width * x)} ${round(height * y)}`;
  const bay = `M${at(0, left)}C${at(0.18, left - 0.012)} ${at(dip - 0.2, 0.838)} ${at(dip, 0.84)}S${at(0.86, right)} ${at(1, right)}V${height}H0z`;
  svg.add(`<g transform="translate(0 ${round(-7 * unit)})">${path(bay, mix(bank, shade(stage, '#d9c79a'), 0.65))}</g>`);
  svg.add(
    path(
      bay,
      svg.linear([
        { at: 0, color: lighten(bank, 0.03) },
        { at: 1, color: lighten(bank, -0.09) },
      ]),
    ),
  );
  svg.add(drawSideTrees(stage, height * 0.83, height * 0.34, ['pine']));
  if (stage.season === 'winter') return;
  svg.add(
    drawReeds(stage, width * random.between(0.04, 0.12), height * 0.86, random.integer(5, 11)),
    drawReeds(stage, width * random.between(0.88, 0.96), height * 0.86, random.integer(5, 11)),
  );
  drawStones(stage);
  svg.add(drawGrass(stage, 34, height * 0.87, height * 1.01, lighten(bank, -0.06)));
  svg.add(drawCornerGrass(stage, lighten(bank, -0.11)));
}

function drawStones(stage: Stage): void {
  const { svg, width, height, unit, random } = stage;
  const [grey, lit] = [shade(stage, '#8c8f9e'), shade(stage, '#a9acba')];
  for (let index = 0; index < 4; index++) {
    const [x, y, size] = [
      width * random.pick([random.between(0.03, 0.26), random.between(0.74, 0.97)]),
      height * random.between(0.875, 0.94),
      random.between(14, 36),
    ];
    svg.add(
      ellipse(x, y, size * unit, size * 0.55 * unit, grey),
      ellipse(x - 4 * unit, y - 3 * unit, size * 0.7 * unit, size * 0.3 * unit, lit),
    );
  }
}
