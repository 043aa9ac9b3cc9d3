import { lighten } from '../color.ts';
import { drawSkyline } from '../scenery/draw-buildings.ts';
import { path, rect, round } from '../shapes.ts';
import { drawSky } from '../sky/draw-sky.ts';
import { shade } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { SettingDrawing } from './setting-drawing.ts';

/** On the ridge of a tiled roof, over the town. */
export const roof: SettingDrawing = {
  layout: { horizon: 0.7, ground: 0.795, skyBottom: 0.33, stance: 'stand' },
  drawBack(stage) {
    drawSky(stage);
    drawSkyline(stage, stage.height * 0.86, stage.height * 0.4);
    drawTiles(stage, shade(stage, stage.scene.settingColor ?? '#b85740'));
  },
};

function drawTiles(stage: Stage, color: string): void {
  const { svg, width, height, unit } = stage;
  const ridge = height * 0.8;
  drawChimney(stage, color);
  svg.add(
    path(
      `M0 ${round(ridge + 64 * unit)}L${round(width * 0.16)} ${round(ridge)}H${round(width * 0.84)}L${width} ${round(ridge + 64 * unit)}V${height}H0z`,
      lighten(color, -0.07),
    ),
  );
  const [tile, row] = [58 * unit, 44 * unit];
  for (let line = 0; ridge + line * row < height; line++) {
    const y = ridge + 8 * unit + line * row;
    const inset = Math.max(0, width * 0.16 * (1 - ((line + 0.9) * row) / (64 * unit)));
    for (let x = -tile + (line % 2) * (tile / 2); x < width; x += tile) {
      if (x < inset - tile * 0.2 || x + tile > width - inset + tile * 0.2) continue;
      const tone = lighten(color, [-0.02, 0.025, -0.05, 0.01][Math.abs(Math.round(x / tile) * 7 + line * 3) % 4] ?? 0);
      svg.add(
        path(
          `M${round(x)} ${round(y)}h${round(tile)}v${round(row * 0.6)}a${round(tile / 2)} ${round(row * 0.5)} 0 0 1 ${round(-tile)} 0z`,
          tone,
        ),
      );
    }
  }
  svg.add(
    rect(width * 0.15, ridge - 11 * unit, width * 0.7, 24 * unit, lighten(color, -0.13), `rx="${round(11 * unit)}"`),
  );
}

function drawChimney({ svg, width, height, unit, figures }: Stage, color: string): void {
  const place = [0.22, 0.78]
    .map((share) => share * width)
    .find((x) => !figures.some(({ left, right }) => x + 60 * unit > left && x - 60 * unit < right));
  if (place === undefined) return;
  const y = height * 0.8;
  svg.add(
    rect(place - 38 * unit, y - 108 * unit, 76 * unit, 150 * unit, lighten(color, -0.09)),
    rect(place, y - 108 * unit, 38 * unit, 150 * unit, lighten(color, -0.13)),
  );
  svg.add(rect(place - 48 * unit, y - 124 * unit, 96 * unit, 24 * unit, lighten(color, -0.18)));
}
