import { drawHills } from '../scenery/draw-hills.ts';
import { drawMist } from '../scenery/draw-mist.ts';
import { drawPeaks } from '../scenery/draw-peaks.ts';
import { drawSideTrees } from '../scenery/draw-side-trees.ts';
import { drawTreeLine } from '../scenery/draw-tree-line.ts';
import { drawSky } from '../sky/draw-sky.ts';
import { landColor, shade } from '../stage.ts';
import type { SettingDrawing } from './setting-drawing.ts';

export const snow: SettingDrawing = {
  layout: { horizon: 0.6, ground: 0.88, skyBottom: 0.33, stance: 'stand' },
  drawBack(stage) {
    const { svg, horizon, height, unit } = stage;
    drawSky(stage);
    svg.add(
      drawPeaks(stage, {
        base: horizon + 20 * unit,
        height: height * 0.25,
        count: 4,
        color: shade(stage, '#8fa6cc', 0.34),
        cap: shade(stage, '#ffffff', 0.1),
      }),
    );
    drawMist(stage, horizon, 150 * unit, 0.4);
    const land = landColor({ ...stage, season: 'winter' }, '#e9f0f8');
    const far = drawHills(stage, horizon + 10 * unit, 34 * unit, shade(stage, land, 0.3));
    svg.add(
      drawTreeLine(stage, {
        y: (x) => far(x) + 10 * unit,
        height: height * 0.12,
        count: 13,
        depth: 0.28,
        kinds: ['pine'],
      }),
    );
    const near = drawHills(stage, horizon + 92 * unit, 30 * unit, shade(stage, land, 0.1));
    svg.add(
      drawTreeLine(stage, {
        y: (x) => near(x) + 14 * unit,
        height: height * 0.22,
        count: 5,
        depth: 0.1,
        kinds: ['pine'],
        keepsClear: true,
      }),
    );
    drawHills(stage, height * 0.8, 22 * unit, shade(stage, land));
    svg.add(drawSideTrees(stage, height * 0.87, height * 0.42, ['pine']));
  },
};
