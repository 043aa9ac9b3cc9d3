import { getArt } from '../art-table.ts';
import { mix } from '../color.ts';
import { drawSprite } from '../draw-sprite.ts';
import { circle, ellipse, opacity, path, round } from '../shapes.ts';
import { drawFogBanks } from '../scenery/draw-fog-banks.ts';
import { shade } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { Weather } from '../../scene-description.ts';

/** What falls, drifts or flashes in front of everything. */
export function drawWeather(stage: Stage): void {
  for (const weather of new Set(stage.scene.weather)) stage.svg.add(drawings[weather](stage));
}

const drawings: Record<Weather, (stage: Stage) => string> = {
  rain: (stage) => drawRain(stage, 130),
  storm: (stage) => drawBolt(stage) + (stage.scene.weather.includes('rain') ? '' : drawRain(stage, 170)),
  snowfall: drawSnowfall,
  leaves: drawLeaves,
  petals: drawPetals,
  sparkle: drawSparkles,
  fog: drawFog,
};

function countFor({ width, height, unit }: Stage, count: number): number {
  return Math.round((count * width * height) / (1024 * unit) ** 2);
}

function drawRain(stage: Stage, count: number): string {
  const { random, width, height, unit } = stage;
  return Array.from({ length: countFor(stage, count) }, () => {
    const [x, y, length] = [random.between(-60, width), random.between(-40, height), random.between(26, 64) * unit];
    return `<path d="M${round(x)} ${round(y)}l${round(length * 0.24)} ${round(length)}" stroke="#f2f9ff" stroke-width="${round(random.between(1.2, 2.6) * unit)}" stroke-linecap="round" opacity=".5"/>`;
  }).join('');
}

function drawBolt({ random, width, height, unit, svg }: Stage): string {
  const x = width * random.pick([0.16, 0.84]);
  const points = [
    [0, 0],
    [-36, 120],
    [-8, 128],
    [-52, 262],
    [44, 98],
    [14, 92],
    [48, 0],
  ].map(([px = 0, py = 0]) => `${round(x + px * unit)} ${round(height * 0.05 + py * unit)}`);
  return circle(x, height * 0.14, 260 * unit, svg.glow('#dfe8ff', 0.6)) + path(`M${points.join('L')}z`, '#fff3b0');
}

function drawSnowfall(stage: Stage): string {
  const { random, width, height, unit } = stage;
  return Array.from({ length: countFor(stage, 130) }, () =>
    circle(
      random.between(0, width),
      random.between(0, height),
      (random.between(0, 1) ** 2 * 7 + 1.5) * unit,
      '#ffffff',
      opacity(random.between(0.5, 0.95)),
    ),
  ).join('');
}

function drawLeaves(stage: Stage): string {
  const { random, width, height, unit, ground } = stage;
  return Array.from({ length: countFor(stage, 30) }, () => {
    const isLying = random.chance(0.5);
    const sprite = {
      art: getArt(random.pick(['maple-leaf', 'fallen-leaf', 'maple-leaf'])),
      x: random.between(0, width),
      y: isLying ? random.between(ground + 8 * unit, height) : random.between(0, height * 0.8),
      height: random.between(22, 46) * unit * (isLying ? 1.15 : 0.85),
      isFlipped: false,
      rotation: random.between(0, 360),
      color: random.pick(['#e0622a', '#c8372b', '#e8a930', '#d98a2b']),
    };
    return drawSprite(sprite, (color) => shade(stage, color, isLying ? 0 : 0.08));
  }).join('');
}

function drawPetals(stage: Stage): string {
  const { random, width, height, unit } = stage;
  return Array.from({ length: countFor(stage, 46) }, () => {
    const [x, y, size] = [random.between(0, width), random.between(0, height), random.between(5, 12) * unit];
    return ellipse(
      x,
      y,
      size,
      size * 0.55,
      mix(shade(stage, '#ffc6da'), '#ffffff', random.between(0.1, 0.5)),
      `transform="rotate(${round(random.between(0, 180))} ${round(x)} ${round(y)})" opacity=".9"`,
    );
  }).join('');
}

function drawSparkles(stage: Stage): string {
  const { random, width, height, unit, svg } = stage;
  const glow = svg.glow('#fff3b0', 0.9);
  return Array.from({ length: countFor(stage, 38) }, () => {
    const [x, y, size] = [
      random.between(0, width),
      random.between(height * 0.25, height),
      random.between(7, 20) * unit,
    ];
    return circle(x, y, size, glow) + circle(x, y, size * 0.16, '#fffbe6');
  }).join('');
}

/** Low in front, so that faces stay clear; the rest of the fog lies behind. */
function drawFog(stage: Stage): string {
  return drawFogBanks(stage, 3, 0.9, 0.99);
}
