import { lighten, mix } from '../color.ts';
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
  layout: { horizon: 0.52, ground: 0.885, skyBottom: 0.3, stance: 'stand', water: { top: 0.56, bottom: 0.7 } },
  drawBack(stage) {
    const { svg, horizon, height, unit } = stage;
    drawSky(stage);
    const far = drawPeaks(stage, { base: horizon, height: height * 0.22, count: 5, color: shade(stage, '#7f8cb4', 0.48), cap: shade(stage, '#f4f7fb', 0.3) });
    svg.add(far);
    drawMist(stage, horizon - 40 * unit, 130 * unit, 0.42);
    const near = drawPeaks(stage, { base: horizon, height: height * 0.13, count: 4, color: shade(stage, '#5d6b97', 0.24), cap: shade(stage, '#f7f9fc', 0.16) });
    const trees = drawTreeLine(stage, { y: () => horizon + 3 * unit, height: height * 0.075, count: 26, depth: 0.24, kinds: ['pine'] });
    svg.add(near, trees);
    drawMist(stage, horizon, 70 * unit, 0.3);
    drawWater(stage, horizon + 2 * unit, height, far + near + trees);
    drawShore(stage);
  },
};

/** Grassy banks low on both sides, lowest in the middle: the water stays in view between them. */
function drawShore(stage: Stage): void {
  const { svg, width, height, unit } = stage;
  const bank = shade(stage, shores[stage.season]);
  const bay = `M0 ${round(height * 0.79)}C${round(width * 0.18)} ${round(height * 0.775)} ${round(width * 0.3)} ${round(height * 0.835)} ${round(width * 0.5)} ${round(height * 0.838)}S${round(width * 0.84)} ${round(height * 0.79)} ${width} ${round(height * 0.785)}V${height}H0z`;
  svg.add(`<g transform="translate(0 ${round(-7 * unit)})">${path(bay, mix(bank, shade(stage, '#d9c79a'), 0.65))}</g>`);
  svg.add(path(bay, svg.linear([{ at: 0, color: lighten(bank, 0.03) }, { at: 1, color: lighten(bank, -0.09) }])));
  svg.add(drawSideTrees(stage, height * 0.83, height * 0.34, ['pine']));
  if (stage.season === 'winter') return;
  svg.add(drawReeds(stage, width * 0.06, height * 0.86, 9), drawReeds(stage, width * 0.95, height * 0.86, 9));
  for (const [x, y, size] of [[0.13, 0.885, 26], [0.87, 0.9, 34], [0.9, 0.91, 20]] as const) svg.add(ellipse(width * x, height * y, size * unit, size * 0.55 * unit, shade(stage, '#8c8f9e')), ellipse(width * x - 4 * unit, height * y - 3 * unit, size * 0.7 * unit, size * 0.3 * unit, shade(stage, '#a9acba')));
  svg.add(drawGrass(stage, 34, height * 0.87, height * 1.01, lighten(bank, -0.06)));
}
