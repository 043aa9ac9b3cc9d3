import { getArt } from '../art-table.ts';
import { lighten, mix } from '../color.ts';
import { drawSprite } from '../draw-sprite.ts';
import { boxesOverlap } from '../placing/boxes.ts';
import { spriteBox } from '../placing/sprite.ts';
import { drawWindow } from '../scenery/draw-window.ts';
import { circle, ellipse, rect } from '../shapes.ts';
import { shade } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { SettingDrawing } from './setting-drawing.ts';

const walls = ['#7fa6a8', '#b5a7c9', '#d3a97f', '#8f9fbf', '#9cb38c'] as const;

export const room: SettingDrawing = {
  layout: { horizon: 0.72, ground: 0.9, skyBottom: 0.4, stance: 'stand', isIndoors: true },
  drawBack(stage) {
    const { svg, width, height, unit, random, scene, horizon } = stage;
    const wall = indoorColor(
      stage,
      scene.settingColor ?? scene.colors[0] ?? (scene.mood === 'cozy' ? '#c9836a' : random.pick(walls)),
    );
    svg.add(
      rect(
        0,
        0,
        width,
        height,
        svg.linear([
          { at: 0, color: lighten(wall, 0.05) },
          { at: 1, color: lighten(wall, -0.05) },
        ]),
      ),
    );
    for (let x = 0; x < width; x += 74 * unit)
      svg.add(rect(x, 0, 37 * unit, horizon, lighten(wall, 0.022), 'opacity=".7"'));
    drawWindow(stage, width * 0.66, height * 0.11, Math.min(width, height) * 0.25, height * 0.28);
    drawPicture(stage, wall);
    drawFloor(stage, wall);
    drawFurniture(stage);
    svg.add(
      circle(
        width * 0.1,
        height * 0.42,
        380 * unit,
        svg.glow('#ffdf9a', stage.light.isLampLit || scene.mood === 'cozy' ? 0.5 : 0.18),
      ),
    );
  },
};

/** Lamps keep a room warmer than the sky outside. */
export function indoorColor(stage: Stage, color: string): string {
  return stage.light.isLampLit
    ? mix(lighten(mix(color, shade(stage, color), 0.45), -0.03), '#ffb35c', 0.1)
    : mix(color, shade(stage, color), 0.4);
}

function drawPicture(stage: Stage, wall: string): void {
  const { svg, width, height, unit } = stage;
  const [x, y, w, h] = [width * 0.2, height * 0.14, 190 * unit, 146 * unit];
  svg.add(
    rect(x + 6 * unit, y + 8 * unit, w, h, lighten(wall, -0.14), 'opacity=".5"'),
    rect(x, y, w, h, '#7a4f33'),
    rect(x + 14 * unit, y + 14 * unit, w - 28 * unit, h - 28 * unit, '#f2e2c0'),
  );
  svg.add(
    `<path d="M${x + 14 * unit} ${y + h - 14 * unit}l${50 * unit} ${-62 * unit}l${34 * unit} ${36 * unit}l${26 * unit} ${-26 * unit}l${52 * unit} ${52 * unit}z" fill="#7fa48c"/>`,
    circle(x + 138 * unit, y + 46 * unit, 14 * unit, '#e8955a'),
  );
}

function drawFloor(stage: Stage, wall: string): void {
  const { svg, width, height, unit, horizon, random } = stage;
  const wood = indoorColor(stage, '#c58f5f');
  svg.add(
    rect(0, horizon - 20 * unit, width, 24 * unit, lighten(wall, 0.1)),
    rect(
      0,
      horizon,
      width,
      height - horizon,
      svg.linear([
        { at: 0, color: lighten(wood, 0.02) },
        { at: 1, color: lighten(wood, -0.08) },
      ]),
    ),
  );
  for (let line = 1; line < 6; line++)
    svg.add(
      rect(
        0,
        horizon + ((height - horizon) * (line * line)) / 30,
        width,
        3 * unit,
        lighten(wood, -0.08),
        'opacity=".7"',
      ),
    );
  const rug = indoorColor(stage, random.pick(['#b8433f', '#3f6f8f', '#6a8f5a']));
  const [x, y, w] = [width * 0.5, height * 0.905, Math.min(width * 0.4, height * 0.48)];
  svg.add(
    ellipse(x, y, w, w * 0.2, rug),
    ellipse(x, y, w * 0.87, w * 0.165, mix(rug, '#fff2dc', 0.6)),
    ellipse(x, y, w * 0.8, w * 0.145, lighten(rug, 0.03)),
  );
}

/** Furniture stands where nobody else does. */
function drawFurniture(stage: Stage): void {
  const { width, height, horizon, unit, svg } = stage;
  const side = Math.min(width, height);
  const pieces = [
    { name: 'couch-and-lamp', x: 0.2, height: side * 0.36, y: horizon + 62 * unit },
    { name: 'potted-plant', x: 0.9, height: side * 0.2, y: horizon + 60 * unit },
    { name: 'books', x: 0.62, height: side * 0.06, y: horizon + 10 * unit },
  ];
  for (const { name, x, height: tall, y } of pieces) {
    if (stage.scene.subjects.some(({ art }) => art === name)) continue;
    const sprite = { art: getArt(name), x: x * width, y, height: tall, isFlipped: false };
    const box = spriteBox(sprite);
    if (
      stage.figures.some((figure) =>
        boxesOverlap(box, { ...figure, left: figure.left + tall * 0.1, right: figure.right - tall * 0.1 }),
      )
    )
      continue;
    svg.add(
      ellipse(sprite.x, y, (box.right - box.left) * 0.46, tall * 0.03, '#2a1a12', `opacity=".25"`),
      drawSprite(sprite, (color) => indoorColor(stage, color)),
    );
  }
}
