import { lighten, mix } from '../color.ts';
import { drawWindow } from '../scenery/draw-window.ts';
import { circle, polygon, rect } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import { indoorColor } from './room.ts';
import type { SettingDrawing } from './setting-drawing.ts';

export const kitchen: SettingDrawing = {
  layout: { horizon: 0.74, ground: 0.92, skyBottom: 0.4, stance: 'stand', isIndoors: true },
  drawBack(stage) {
    const { svg, width, height, scene } = stage;
    const wall = indoorColor(stage, scene.settingColor ?? '#f0d9b8');
    svg.add(
      rect(
        0,
        0,
        width,
        height,
        svg.linear([
          { at: 0, color: lighten(wall, 0.03) },
          { at: 1, color: lighten(wall, -0.04) },
        ]),
      ),
    );
    drawTiles(stage, wall);
    drawWindow(
      stage,
      width * 0.5 - Math.min(width, height) * 0.13,
      height * 0.1,
      Math.min(width, height) * 0.26,
      height * 0.25,
    );
    drawCupboards(stage);
    drawFloor(stage);
    drawLamp(stage);
  },
};

function drawTiles({ svg, width, height, unit }: Stage, wall: string): void {
  const [size, top] = [46 * unit, height * 0.42];
  for (let row = 0; row < 4; row++) {
    for (let x = 0; x < width; x += size)
      svg.add(
        rect(
          x + 2 * unit,
          top + row * size + 2 * unit,
          size - 4 * unit,
          size - 4 * unit,
          lighten(wall, (row + Math.round(x / size)) % 2 ? 0.045 : 0.02),
          `rx="${4 * unit}"`,
        ),
      );
  }
}

function drawCupboards(stage: Stage): void {
  const { svg, width, height, unit, horizon } = stage;
  const wood = indoorColor(stage, '#5f9a94');
  const [dark, top] = [lighten(wood, -0.07), height * 0.56];
  svg.add(
    rect(0, top, width, horizon - top, wood),
    rect(0, top - 16 * unit, width, 20 * unit, indoorColor(stage, '#8f6142')),
  );
  const doors = Math.round(width / (170 * unit));
  for (let index = 0; index < doors; index++) {
    const x = (width * index) / doors;
    svg.add(
      rect(
        x + 10 * unit,
        top + 18 * unit,
        width / doors - 20 * unit,
        horizon - top - 34 * unit,
        lighten(wood, 0.03),
        `rx="${5 * unit}"`,
      ),
      circle(x + width / doors - 28 * unit, top + 60 * unit, 5 * unit, '#f0d28a'),
    );
  }
  for (const x of [0.04, 0.74]) {
    svg.add(
      rect(width * x, height * 0.1, width * 0.22, height * 0.2, wood, `rx="${5 * unit}"`),
      rect(width * (x + 0.012), height * 0.115, width * 0.093, height * 0.17, lighten(wood, 0.03)),
      rect(width * (x + 0.115), height * 0.115, width * 0.093, height * 0.17, lighten(wood, 0.03)),
    );
    svg.add(rect(width * x, height * 0.3, width * 0.22, 8 * unit, dark));
  }
}

function drawFloor(stage: Stage): void {
  const { svg, width, height, unit, horizon } = stage;
  const [light, dark] = [indoorColor(stage, '#e9d8c0'), indoorColor(stage, '#cbb294')];
  svg.add(rect(0, horizon, width, height - horizon, light));
  const rows = 5;
  const middle = width / 2;
  const at = (x: number, row: number): [number, number] => [
    middle + (x - middle) * (0.75 + row * 0.16),
    horizon + (height - horizon) * (row / rows) ** 1.4,
  ];
  const size = 120 * unit;
  for (let row = 0; row < rows; row++) {
    for (let column = -Math.ceil(middle / size) - 2; column < Math.ceil(middle / size) + 2; column++) {
      if ((row + column) % 2 !== 0) continue;
      const x = middle + column * size;
      svg.add(polygon([at(x, row), at(x + size, row), at(x + size, row + 1), at(x, row + 1)], dark));
    }
  }
  svg.add(rect(0, horizon - 12 * unit, width, 14 * unit, mix(dark, '#5a4030', 0.35)));
}

function drawLamp({ svg, width, unit, light }: Stage): void {
  const x = width / 2;
  svg.add(circle(x, 70 * unit, 360 * unit, svg.glow('#ffe2a0', light.isLampLit ? 0.5 : 0.22)));
  svg.add(
    rect(x - 2 * unit, 0, 4 * unit, 26 * unit, '#4a3a34'),
    polygon(
      [
        [x - 20 * unit, 24 * unit],
        [x + 20 * unit, 24 * unit],
        [x + 58 * unit, 62 * unit],
        [x - 58 * unit, 62 * unit],
      ],
      '#c9583f',
    ),
    circle(x, 64 * unit, 15 * unit, '#fff1c2'),
  );
}
