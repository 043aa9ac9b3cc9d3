import { getArt } from '../art-table.ts';
import { lighten, mix } from '../color.ts';
import { drawSprite } from '../draw-sprite.ts';
import { boxesOverlap } from '../placing/boxes.ts';
import { spriteBox } from '../placing/sprite.ts';
import { drawHills } from '../scenery/draw-hills.ts';
import { polygon, rect, round } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import type { SettingDrawing } from './setting-drawing.ts';

const corals = ['#ff7f61', '#f277b0', '#f9a03f', '#a56de0'] as const;

export const underwater: SettingDrawing = {
  layout: { horizon: 0.84, ground: 0.9, skyBottom: 0.4, stance: 'float' },
  drawBack(stage) {
    const { svg, width, height, unit } = stage;
    const [top, middle, deep] = waterOf(stage);
    svg.add(
      rect(
        0,
        0,
        width,
        height,
        svg.linear([
          { at: 0, color: top },
          { at: 0.5, color: middle },
          { at: 1, color: deep },
        ]),
      ),
    );
    drawRays(stage);
    drawHills(stage, height * 0.74, 50 * unit, mix(deep, middle, 0.55));
    drawHills(stage, height * 0.83, 34 * unit, mix(deep, '#3d8ea0', 0.4));
    drawWeed(stage, middle);
    drawHills(stage, height * 0.905, 15 * unit, mix('#e6d49a', middle, stage.light.isDark ? 0.5 : 0.18));
    drawCorals(stage, middle);
    drawBubbles(stage);
  },
};

function waterOf({ scene, light }: Stage): [string, string, string] {
  const named = scene.settingColor;
  const base: [string, string, string] = named
    ? [lighten(named, 0.16), named, lighten(named, -0.2)]
    : ['#66d6ea', '#1f93c8', '#0e5397'];
  return light.isDark
    ? (base.map((color) => lighten(mix(color, '#0b2f6f', 0.45), -0.08)) as [string, string, string])
    : base;
}

function drawRays({ svg, random, width, height, unit }: Stage): void {
  for (let index = 0; index < 6; index++) {
    const x = random.between(0, width);
    const fill = svg.linear([
      { at: 0, color: '#ffffff', opacity: 0.28 },
      { at: 1, color: '#ffffff', opacity: 0 },
    ]);
    svg.add(
      polygon(
        [
          [x, -10],
          [x + 70 * unit, -10],
          [x + random.between(150, 320) * unit, height * 0.9],
          [x - 60 * unit, height * 0.9],
        ],
        fill,
      ),
    );
  }
}

function drawWeed({ svg, random, width, height, unit }: Stage, water: string): void {
  const count = Math.round(width / (85 * unit));
  for (let index = 0; index < count; index++) {
    const [x, tall] = [random.between(0, width), random.between(110, 250) * unit];
    const color = mix(random.pick(['#2fa37a', '#1f8468', '#4fbf7a']), water, 0.25);
    svg.add(
      `<path d="M${round(x)} ${round(height * 0.96)}c${round(-30 * unit)} ${round(-tall * 0.3)} ${round(30 * unit)} ${round(-tall * 0.5)} 0 ${round(-tall)}" stroke="${color}" stroke-width="${round(random.between(8, 15) * unit)}" fill="none" stroke-linecap="round"/>`,
    );
  }
}

function drawCorals(stage: Stage, water: string): void {
  for (const share of [0.07, 0.21, 0.8, 0.93]) {
    const sprite = {
      art: getArt('coral'),
      x: share * stage.width,
      y: stage.height * 0.94,
      height: stage.random.between(120, 200) * stage.unit,
      isFlipped: share > 0.5,
      color: stage.random.pick(corals),
    };
    if (stage.figures.some((figure) => boxesOverlap(spriteBox(sprite), figure))) continue;
    stage.svg.add(drawSprite(sprite, (color) => mix(color, water, 0.2)));
  }
}

function drawBubbles({ svg, random, width, height, unit }: Stage): void {
  for (let index = 0; index < 24; index++) {
    const [x, y, radius] = [random.between(0, width), random.between(0, height * 0.85), random.between(4, 15) * unit];
    svg.add(
      `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="#ffffff" opacity=".2" stroke="#ffffff" stroke-width="${round(2 * unit)}"/>`,
    );
  }
}
