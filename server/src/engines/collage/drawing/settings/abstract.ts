import { lighten, mix } from '../color.ts';
import { lightnessOf } from '../color.ts';
import { circle, path, rect, round } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import type { SettingDrawing } from './setting-drawing.ts';

const palettes = [
  ['#e4572e', '#17bebb', '#ffc914', '#2e282a'],
  ['#264653', '#2a9d8f', '#e9c46a', '#e76f51'],
  ['#283d8a', '#e8556d', '#f7d56e', '#7fc8c0'],
] as const;

/** A poster of tiles in the colours named: arcs, rings, stripes. */
export const abstract: SettingDrawing = {
  layout: { horizon: 0.9, ground: 0.88, skyBottom: 0.3, stance: 'portrait' },
  drawBack(stage) {
    const { svg, width, height, random, scene, unit, figures } = stage;
    const named = [...new Set([scene.settingColor, ...scene.colors].filter((color) => color !== undefined))];
    const palette = named.length > 0 ? named : random.pick(palettes);
    const first = palette[0] ?? '#264653';
    const paper = mix(first, '#fff4e2', 0.88);
    const colors = [
      ...palette,
      ...palette.map((color) => lighten(color, 0.12)),
      lighten(first, -0.12),
      mix(first, '#15161f', 0.8),
      paper,
    ];
    svg.add(rect(0, 0, width, height, paper));
    const margin = 62 * unit;
    const size = (Math.min(width, height) - 2 * margin) / 5;
    const [columns, rows] = [
      Math.floor((width - 2 * margin) / size + 0.01),
      Math.floor((height - 2 * margin) / size + 0.01),
    ];
    const [left, top] = [(width - columns * size) / 2, (height - rows * size) / 2];
    for (let tile = 0; tile < columns * rows; tile++) {
      svg.add(drawTile(stage, left + (tile % columns) * size, top + Math.floor(tile / columns) * size, size, colors));
    }
    if (figures.length > 0) svg.add(circle(width / 2, height * 0.5, Math.min(width, height) * 0.4, paper));
  },
};

function drawTile({ random }: Stage, x: number, y: number, size: number, colors: readonly string[]): string {
  const ground = random.pick(colors);
  const contrasting = colors.filter((color) => Math.abs(lightnessOf(color) - lightnessOf(ground)) > 0.12);
  const [mark, second] = [random.pick(contrasting.length > 0 ? contrasting : colors), random.pick(colors)];
  const turn = random.pick([0, 90, 180, 270]);
  const shape = random.pick(tileShapes)(size, mark, ground, second);
  const half = round(size / 2);
  return `<g transform="translate(${round(x)} ${round(y)}) rotate(${turn} ${half} ${half})">${rect(0, 0, size + 0.6, size + 0.6, ground)}${shape}</g>`;
}

const tileShapes: readonly ((size: number, mark: string, ground: string, second: string) => string)[] = [
  (size, mark) =>
    path(`M0 0A${round(size)} ${round(size)} 0 0 1 ${round(size)} ${round(size)}L0 ${round(size)}z`, mark),
  (size, mark, ground) =>
    circle(size / 2, size / 2, size * 0.38, mark) + circle(size / 2, size / 2, size * 0.17, ground),
  (size, mark) => path(`M0 0L${round(size)} ${round(size)}L0 ${round(size)}z`, mark),
  (size, mark) => [0, 1, 2, 3].map((line) => rect(0, (size * line) / 4, size, size / 8, mark)).join(''),
  (size, mark, _ground, second) =>
    path(`M0 ${round(size / 2)}A${round(size / 2)} ${round(size / 2)} 0 0 1 ${round(size)} ${round(size / 2)}z`, mark) +
    path(`M0 ${round(size)}A${round(size / 2)} ${round(size / 2)} 0 0 1 ${round(size)} ${round(size)}z`, second),
  (size, mark, ground) =>
    [1, 0.75, 0.5, 0.25]
      .map((share, index) =>
        path(
          `M0 0L${round(size * share)} 0A${round(size * share)} ${round(size * share)} 0 0 1 0 ${round(size * share)}z`,
          index % 2 ? ground : mark,
        ),
      )
      .join(''),
  (size, mark) =>
    [0, 1, 2]
      .flatMap((row) =>
        [0, 1, 2].map((column) => circle((size * (column + 0.5)) / 3, (size * (row + 0.5)) / 3, size * 0.09, mark)),
      )
      .join(''),
  (size, mark) =>
    rect(
      size * 0.2,
      size * 0.2,
      size * 0.6,
      size * 0.6,
      mark,
      `transform="rotate(45 ${round(size / 2)} ${round(size / 2)})"`,
    ),
];
