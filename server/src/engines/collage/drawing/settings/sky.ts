import { mix } from '../color.ts';
import { drawCloud } from '../scenery/draw-clouds.ts';
import { drawSky } from '../sky/draw-sky.ts';
import type { Stage } from '../stage.ts';
import type { SettingDrawing } from './setting-drawing.ts';

/** High above a floor of clouds. */
export const sky: SettingDrawing = {
  layout: { horizon: 0.86, ground: 0.82, skyBottom: 0.8, stance: 'float' },
  drawBack(stage) {
    drawSky(stage);
    drawCloudBank(stage, 0.84, 0.25, 0.6);
    drawCloudBank(stage, 0.93, 0.45, 0.85);
    drawCloudBank(stage, 1.03, 0.75, 1);
  },
};

function drawCloudBank(stage: Stage, at: number, whiteness: number, alpha: number): void {
  const { svg, random, width, height, unit, light } = stage;
  const count = Math.round(width / (190 * unit)) + 1;
  const color = mix(light.sky[2], '#ffffff', light.isDark ? whiteness * 0.2 : whiteness);
  for (let index = 0; index < count; index++) {
    const x = (width * (index + random.between(-0.2, 0.6))) / (count - 1);
    svg.add(
      drawCloud(stage, x, height * (at + random.between(-0.01, 0.03)), random.between(380, 560) * unit, color, alpha),
    );
  }
}
