import { lighten } from '../color.ts';
import { drawCornerGrass } from '../scenery/draw-corner-grass.ts';
import { drawFlowers, drawGrass } from '../scenery/draw-grass.ts';
import { drawHills } from '../scenery/draw-hills.ts';
import { drawMist } from '../scenery/draw-mist.ts';
import { drawSideTrees } from '../scenery/draw-side-trees.ts';
import { drawTreeLine } from '../scenery/draw-tree-line.ts';
import type { TreeKind } from '../scenery/draw-tree.ts';
import { drawSky } from '../sky/draw-sky.ts';
import { landColor, shade } from '../stage.ts';
import type { SettingDrawing } from './setting-drawing.ts';

const kindsBySeason: Record<string, readonly TreeKind[]> = {
  summer: ['pine', 'round', 'pine'],
  spring: ['round', 'round', 'pine'],
  autumn: ['round'],
  winter: ['pine'],
};

/** Rows of trees that part towards the middle: a clearing with sky above it. */
export const forest: SettingDrawing = {
  layout: { horizon: 0.64, ground: 0.88, skyBottom: 0.36, stance: 'stand' },
  drawBack(stage) {
    const { svg, horizon, height, unit, season } = stage;
    const kinds = kindsBySeason[season] ?? ['pine'];
    drawSky(stage);
    const land = landColor(stage, '#4f9a4a');
    svg.add(drawTreeLine(stage, { y: () => horizon + 10 * unit, height: height * 0.24, count: 15, depth: 0.6, kinds }));
    drawMist(stage, horizon - 20 * unit, 240 * unit, 0.5);
    const far = drawHills(stage, horizon + 8 * unit, 14 * unit, shade(stage, land, 0.42));
    svg.add(
      drawTreeLine(stage, {
        y: (x) => far(x) + 14 * unit,
        height: height * 0.31,
        count: 9,
        depth: 0.34,
        kinds,
        keepsClear: stage.source !== undefined,
      }),
    );
    drawMist(stage, horizon + 20 * unit, 150 * unit, 0.28);
    const near = drawHills(stage, horizon + 66 * unit, 18 * unit, shade(stage, land, 0.18));
    svg.add(
      drawTreeLine(stage, {
        y: (x) => near(x) + 16 * unit,
        height: height * 0.4,
        count: 5,
        depth: 0.15,
        kinds,
        keepsClear: true,
      }),
    );
    drawHills(stage, height * 0.8, 18 * unit, shade(stage, land));
    svg.add(drawSideTrees(stage, height * 0.86, height * 0.58, kinds));
    if (season === 'winter') return;
    svg.add(drawGrass(stage, 36, height * 0.84, height, lighten(shade(stage, land), -0.07)));
    if (season !== 'autumn') svg.add(drawFlowers(stage, 8, height * 0.86, height * 0.99));
    svg.add(drawCornerGrass(stage, lighten(shade(stage, land), -0.13)));
  },
};
