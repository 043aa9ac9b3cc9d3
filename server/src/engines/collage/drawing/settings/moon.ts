import { getArt } from '../art-table.ts';
import { drawSprite } from '../draw-sprite.ts';
import { findFreeSpot } from '../placing/find-free-spot.ts';
import { drawHills } from '../scenery/draw-hills.ts';
import { circle, ellipse } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import type { SettingDrawing } from './setting-drawing.ts';
import { drawDeepSky } from './space.ts';

/** On the moon's own ground, the earth in its sky. */
export const moon: SettingDrawing = {
  layout: { horizon: 0.6, ground: 0.87, skyBottom: 0.46, stance: 'stand' },
  drawBack(stage) {
    const { height, horizon, unit } = stage;
    drawDeepSky(stage, height * 0.64);
    drawEarth(stage);
    drawHills(stage, horizon - 10 * unit, 34 * unit, '#77758d');
    drawHills(stage, horizon + 56 * unit, 28 * unit, '#a3a1b6');
    drawHills(stage, height * 0.78, 22 * unit, '#bdbbcb');
    drawCraters(stage);
  },
};

function drawEarth({ svg, width, height, figures, unit, scene }: Stage): void {
  if (scene.subjects.some(({ art }) => art.startsWith('globe-'))) return;
  const size = 170 * unit;
  const area = { left: width * 0.05, top: height * 0.05, right: width * 0.95, bottom: height * 0.5 };
  const spot = findFreeSpot({
    width: size,
    height: size,
    area,
    occupied: figures,
    ideal: { x: width * 0.8, y: height * 0.2 },
    margin: 12 * unit,
  });
  if (!spot) return;
  svg.add(circle(spot.x, spot.y, size * 1.05, svg.glow('#5fb4ff', 0.5)));
  svg.add(
    drawSprite(
      { art: getArt('globe-showing-europe-africa'), x: spot.x, y: spot.y + size / 2, height: size, isFlipped: false },
      (color) => color,
    ),
  );
}

function drawCraters({ svg, random, width, height, unit, horizon }: Stage): void {
  for (let index = 0; index < 15; index++) {
    const y = random.between(horizon + 76 * unit, height * 0.99);
    const near = (y - horizon) / (height - horizon);
    const [x, radius] = [random.between(0, width), random.between(24, 70) * unit * (0.3 + near)];
    svg.add(
      ellipse(x, y, radius, radius * 0.3, '#8d8ba3'),
      ellipse(x, y + radius * 0.08, radius * 0.86, radius * 0.22, '#a19fb5'),
    );
  }
}
