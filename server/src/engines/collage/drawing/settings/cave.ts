import { lighten, mix } from '../color.ts';
import { drawHills } from '../scenery/draw-hills.ts';
import { drawStars } from '../scenery/draw-stars.ts';
import { ellipse, polygon, rect } from '../shapes.ts';
import { drawSource } from '../sky/draw-source.ts';
import { shade } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { SettingDrawing } from './setting-drawing.ts';

const crystals = ['#6fe3f0', '#b58cf2', '#7fb0ff'] as const;

/** Inside, looking out of its mouth. */
export const cave: SettingDrawing = {
  layout: { horizon: 0.66, ground: 0.88, skyBottom: 0.5, skyTop: 0.22, skySide: 0.27, stance: 'stand' },
  drawBack(stage) {
    const { svg, width, height, unit, light } = stage;
    const rock = shade(stage, stage.scene.settingColor ?? '#5d5570');
    const [top, middle, low] = light.sky;
    svg.add(
      rect(
        0,
        0,
        width,
        height,
        svg.linear([
          { at: 0, color: top },
          { at: 0.35, color: middle },
          { at: 0.66, color: low },
        ]),
      ),
    );
    if (light.isDark) svg.add(drawStars(stage, 70, height * 0.5));
    drawSource(stage);
    drawHills(stage, height * 0.62, 30 * unit, mix(rock, low, 0.55));
    drawMouth(stage, lighten(rock, -0.03), 0.02);
    drawMouth(stage, lighten(rock, -0.1), -0.08);
    drawHills(stage, height * 0.79, 20 * unit, lighten(rock, 0.05));
    drawCrystals(stage);
    svg.add(ellipse(width / 2, height * 0.9, width * 0.36, height * 0.06, svg.glow(light.glow, 0.4)));
  },
};

/** Rock all around an opening, with teeth of stone above. */
function drawMouth({ svg, width, height, random }: Stage, color: string, inset: number): void {
  const side = 0.1 + inset;
  const ceiling: [number, number][] = Array.from({ length: 13 }, (_, index) => [
    (width * index) / 12,
    height *
      (0.05 + inset * 0.6 + (index % 2 ? random.between(0.02, 0.07) : 0) + 0.13 * (Math.abs(index - 6) / 6) ** 2),
  ]);
  svg.add(polygon([[0, 0], [width, 0], ...ceiling.toReversed()], color));
  svg.add(
    polygon(
      [
        [0, 0],
        [width * (side + 0.05), height * 0.1],
        [width * side, height * 0.34],
        [width * (side + 0.05), height * 0.6],
        [width * (side + 0.1), height],
        [0, height],
      ],
      color,
    ),
  );
  svg.add(
    polygon(
      [
        [width, 0],
        [width * (0.95 - side), height * 0.1],
        [width * (1 - side), height * 0.36],
        [width * (0.94 - side), height * 0.62],
        [width * (0.9 - side), height],
        [width, height],
      ],
      color,
    ),
  );
}

function drawCrystals({ svg, random, width, height, unit }: Stage): void {
  for (const share of [0.06, 0.13, 0.2, 0.8, 0.88, 0.95]) {
    const [x, y, tall] = [share * width, height * random.between(0.83, 0.92), random.between(50, 120) * unit];
    const color = random.pick(crystals);
    svg.add(ellipse(x, y, tall * 0.8, tall * 0.5, svg.glow(color, 0.45)));
    svg.add(
      polygon(
        [
          [x - tall * 0.18, y],
          [x - tall * 0.14, y - tall * 0.7],
          [x, y - tall],
          [x + tall * 0.16, y - tall * 0.65],
          [x + tall * 0.2, y],
        ],
        color,
      ),
      polygon(
        [
          [x, y],
          [x, y - tall],
          [x + tall * 0.16, y - tall * 0.65],
          [x + tall * 0.2, y],
        ],
        lighten(color, -0.09),
      ),
    );
  }
}
