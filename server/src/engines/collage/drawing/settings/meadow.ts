import { lighten, mix } from '../color.ts';
import { drawCornerGrass } from '../scenery/draw-corner-grass.ts';
import { drawFlowers, drawGrass } from '../scenery/draw-grass.ts';
import { drawHills } from '../scenery/draw-hills.ts';
import { drawTreeLine } from '../scenery/draw-tree-line.ts';
import { drawSky } from '../sky/draw-sky.ts';
import { landColor, shade } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { SettingDrawing } from './setting-drawing.ts';

export const meadow: SettingDrawing = {
  layout: { horizon: 0.6, ground: 0.87, skyBottom: 0.47, stance: 'stand' },
  drawBack(stage) {
    const { svg, horizon, height, unit } = stage;
    drawSky(stage);
    const land = landColor(stage, '#6fbf5a');
    drawHills(stage, horizon - 26 * unit, 60 * unit, mix(shade(stage, land, 0.5), shade(stage, '#4f86a8', 0.5), 0.35));
    const middle = drawHills(stage, horizon + 10 * unit, 44 * unit, shade(stage, land, 0.34));
    svg.add(
      drawTreeLine(stage, {
        y: (x) => middle(x) + 8 * unit,
        height: height * 0.1,
        count: 11,
        depth: 0.3,
        kinds: ['round', 'round', 'pine'],
      }),
    );
    const near = drawHills(stage, horizon + 78 * unit, 34 * unit, shade(stage, land, 0.14));
    svg.add(
      drawTreeLine(stage, {
        y: (x) => near(x) + 10 * unit,
        height: height * 0.19,
        count: 5,
        depth: 0.12,
        kinds: ['round', 'pine'],
        keepsClear: true,
      }),
    );
    drawHills(stage, height * 0.79, 26 * unit, shade(stage, land));
    drawTurf(stage, shade(stage, land));
  },
};

function drawTurf(stage: Stage, land: string): void {
  const { svg, height, season } = stage;
  if (season === 'winter') return;
  svg.add(drawGrass(stage, 30, height * 0.83, height, lighten(land, -0.07)));
  if (season !== 'autumn') svg.add(drawFlowers(stage, 18, height * 0.85, height * 0.99));
  svg.add(drawCornerGrass(stage, lighten(land, -0.12)));
}
