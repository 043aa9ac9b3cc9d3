import { rect } from '../shapes.ts';
import { drawSkyline } from '../scenery/draw-buildings.ts';
import { drawSky } from '../sky/draw-sky.ts';
import { shade } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { lighten, mix } from '../color.ts';
import type { SettingDrawing } from './setting-drawing.ts';

export const city: SettingDrawing = {
  layout: { horizon: 0.66, ground: 0.895, skyBottom: 0.3, stance: 'stand' },
  drawBack(stage) {
    drawSky(stage);
    drawSkyline(stage, stage.height * 0.8, stage.height * 0.46);
    drawStreet(stage);
  },
};

function drawStreet(stage: Stage): void {
  const { svg, width, height, unit, light, scene } = stage;
  const road = shade(stage, '#59607a');
  const isWet = scene.weather.includes('rain') || scene.weather.includes('storm');
  svg.add(
    rect(0, height * 0.785, width, height * 0.04, shade(stage, '#9aa0b4')),
    rect(0, height * 0.815, width, 9 * unit, shade(stage, '#777d94')),
  );
  svg.add(
    rect(
      0,
      height * 0.824,
      width,
      height,
      svg.linear([
        { at: 0, color: isWet ? mix(road, light.sky[2], 0.35) : lighten(road, 0.02) },
        { at: 1, color: lighten(road, -0.07) },
      ]),
    ),
  );
  const stripes = Math.round(width / (170 * unit));
  for (let index = 0; index < stripes; index++)
    svg.add(
      rect(
        (width * (index + 0.2)) / stripes,
        height * 0.95,
        92 * unit,
        10 * unit,
        shade(stage, '#efe9d2'),
        'opacity=".8"',
      ),
    );
  if (!isWet) return;
  for (let index = 0; index < 26; index++) {
    const [x, y] = [stage.random.between(0, width), stage.random.between(height * 0.84, height * 0.99)];
    svg.add(
      rect(
        x,
        y,
        stage.random.between(40, 170) * unit,
        4 * unit,
        light.isLampLit ? '#ffdf9a' : light.sky[2],
        `opacity="${light.isLampLit ? 0.3 : 0.45}" rx="${2 * unit}"`,
      ),
    );
  }
}
