import { drawBirds } from '../scenery/draw-birds.ts';
import { drawClouds } from '../scenery/draw-clouds.ts';
import { drawStars } from '../scenery/draw-stars.ts';
import { rect } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import { drawSource } from './draw-source.ts';

/** Everything above the land: colours of the hour, stars by night, sun or moon, clouds. */
export function drawSky(stage: Stage): void {
  const { svg, light, width, height, horizon, scene } = stage;
  const [top, middle, low] = light.sky;
  const fill = svg.linear([
    { at: 0, color: top },
    { at: Math.min(0.45, (horizon / height) * 0.62), color: middle },
    { at: Math.min(1, horizon / height + 0.02), color: low },
  ]);
  svg.add(rect(0, 0, width, height, fill));
  const isClear = !scene.weather.some((weather) => weather === 'rain' || weather === 'storm' || weather === 'fog');
  if (light.isDark && isClear) svg.add(drawStars(stage, 95, horizon));
  drawSource(stage);
  drawClouds(stage);
  svg.add(drawBirds(stage));
}
