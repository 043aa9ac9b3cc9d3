import { lighten, mix } from '../color.ts';
import { circle, ellipse, path, rect, round } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import { indoorColor } from './room.ts';
import type { SettingDrawing } from './setting-drawing.ts';

const cloths = ['#e9b384', '#7fb7b0', '#f2c14e', '#e58a7b', '#8fa9d6'] as const;

/** A still life: a wooden table top seen a little from above, a soft wall behind. */
export const table: SettingDrawing = {
  layout: { horizon: 0.56, ground: 0.8, skyBottom: 0.3, stance: 'table', isIndoors: true },
  drawBack(stage) {
    const { svg, width, height, unit, random, scene, horizon } = stage;
    const tone = scene.settingColor ?? scene.colors[0] ?? random.pick(cloths);
    const wall = indoorColor(stage, mix(tone, '#fff1dc', 0.45));
    svg.add(
      rect(
        0,
        0,
        width,
        height,
        svg.linear([
          { at: 0, color: lighten(wall, -0.05) },
          { at: 0.6, color: lighten(wall, 0.04) },
        ]),
      ),
    );
    svg.add(circle(width * 0.5, height * 0.4, Math.min(width, height) * 0.46, svg.glow('#fff6df', 0.7)));
    svg.add(circle(width * 0.5, height * 0.42, Math.min(width, height) * 0.34, lighten(wall, 0.035), 'opacity=".7"'));
    drawTop(stage);
    const cloth = indoorColor(stage, tone);
    const [left, right, top, bottom] = [width * 0.14, width * 0.86, horizon + 44 * unit, height * 0.9];
    svg.add(
      path(
        `M${round(left + 60 * unit)} ${round(top)}H${round(right - 60 * unit)}L${round(right)} ${round(bottom)}H${round(left)}z`,
        mix(cloth, '#ffffff', 0.5),
      ),
    );
    svg.add(
      path(
        `M${round(left + 78 * unit)} ${round(top + 14 * unit)}H${round(right - 78 * unit)}L${round(right - 26 * unit)} ${round(bottom - 20 * unit)}H${round(left + 26 * unit)}z`,
        mix(cloth, '#ffffff', 0.18),
      ),
    );
    svg.add(ellipse(width / 2, height * 0.8, width * 0.3, height * 0.055, '#3a2414', 'opacity=".12"'));
  },
};

function drawTop(stage: Stage): void {
  const { svg, width, height, unit, horizon, random } = stage;
  const wood = indoorColor(stage, '#b5794b');
  svg.add(
    rect(
      0,
      horizon,
      width,
      height - horizon,
      svg.linear([
        { at: 0, color: lighten(wood, 0.05) },
        { at: 1, color: lighten(wood, -0.07) },
      ]),
    ),
  );
  for (let line = 1; line < 6; line++) {
    const y = horizon + (height - horizon) * (line / 6) ** 1.4;
    svg.add(rect(0, y, width, 3 * unit, lighten(wood, -0.13), 'opacity=".55"'));
    for (let grain = 0; grain < 4; grain++)
      svg.add(
        rect(
          random.between(0, width),
          y + random.between(8, 40) * unit,
          random.between(90, 280) * unit,
          2.5 * unit,
          lighten(wood, -0.1),
          'opacity=".3" rx="2"',
        ),
      );
  }
  svg.add(rect(0, horizon - 3 * unit, width, 7 * unit, lighten(wood, 0.1), 'opacity=".6"'));
}
