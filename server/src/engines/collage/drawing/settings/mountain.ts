import { lighten } from '../color.ts';
import { drawCornerGrass } from '../scenery/draw-corner-grass.ts';
import { drawGrass } from '../scenery/draw-grass.ts';
import { drawHills } from '../scenery/draw-hills.ts';
import { drawMist } from '../scenery/draw-mist.ts';
import { drawPeaks } from '../scenery/draw-peaks.ts';
import { drawTreeLine } from '../scenery/draw-tree-line.ts';
import { drawSky } from '../sky/draw-sky.ts';
import { landColor, shade } from '../stage.ts';
import type { SettingDrawing } from './setting-drawing.ts';

export const mountain: SettingDrawing = {
  layout: { horizon: 0.62, ground: 0.88, skyBottom: 0.31, stance: 'stand' },
  drawBack(stage) {
    const { svg, horizon, height, unit, season } = stage;
    drawSky(stage);
    svg.add(
      drawPeaks(stage, {
        base: horizon + 20 * unit,
        height: height * 0.3,
        count: 4,
        color: shade(stage, '#8490b8', 0.5),
        cap: shade(stage, '#f4f7fb', 0.3),
      }),
    );
    drawMist(stage, horizon - 40 * unit, 170 * unit, 0.4);
    svg.add(
      drawPeaks(stage, {
        base: horizon + 30 * unit,
        height: height * 0.23,
        count: 4,
        color: shade(stage, '#63709a', 0.2),
        cap: shade(stage, '#f8fafc', 0.1),
      }),
    );
    drawMist(stage, horizon + 6 * unit, 130 * unit, 0.4);
    const land = landColor(stage, '#5fae5a');
    const far = drawHills(stage, horizon + 24 * unit, 34 * unit, shade(stage, land, 0.32));
    svg.add(
      drawTreeLine(stage, {
        y: (x) => far(x) + 6 * unit,
        height: height * 0.09,
        count: 15,
        depth: 0.28,
        kinds: ['pine'],
      }),
    );
    const near = drawHills(stage, horizon + 96 * unit, 36 * unit, shade(stage, land, 0.12));
    svg.add(
      drawTreeLine(stage, {
        y: (x) => near(x) + 12 * unit,
        height: height * 0.18,
        count: 6,
        depth: 0.1,
        kinds: ['pine'],
        keepsClear: true,
      }),
    );
    drawHills(stage, height * 0.81, 24 * unit, shade(stage, land));
    if (season === 'winter') return;
    svg.add(drawGrass(stage, 30, height * 0.85, height, lighten(shade(stage, land), -0.07)));
    svg.add(drawCornerGrass(stage, lighten(shade(stage, land), -0.13)));
  },
};
