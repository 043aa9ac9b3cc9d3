import type { PlacedFigure } from '../placing/placed-figure.ts';
import { spritePoint } from '../placing/sprite.ts';
import type { Sprite } from '../placing/sprite.ts';
import { circle, polygon } from '../shapes.ts';
import type { Stage } from '../stage.ts';

interface Lamp {
  /** Of the flame or bulb, in the drawing's own units. */
  x: number;
  y: number;
  /** Of its light, in heights of the drawing. */
  reach: number;
}

const lamps: Readonly<Record<string, Lamp>> = {
  fire: { x: 16, y: 18, reach: 1.1 },
  'own:campfire': { x: 17, y: 17, reach: 1.2 },
  candle: { x: 16, y: 8, reach: 0.9 },
  'diya-lamp': { x: 16, y: 10, reach: 1 },
  'light-bulb': { x: 16, y: 12, reach: 1 },
  'jack-o-lantern': { x: 16, y: 18, reach: 0.8 },
  'red-paper-lantern': { x: 16, y: 16, reach: 0.9 },
  'own:lamp-post': { x: 8, y: 8.5, reach: 0.5 },
  'own:lighthouse': { x: 12, y: 9.5, reach: 0.4 },
};

/** Whether a drawing shines by itself and keeps its colours in the dark. */
export function isLamp(name: string): boolean {
  return name in lamps;
}

/** The light of what burns or shines, behind it, once it is dark enough to be seen. */
export function drawLampLight(stage: Stage, { figure }: PlacedFigure): string {
  if (!stage.light.isLampLit) return '';
  return figure.sprites.map((sprite) => drawLamp(stage, sprite)).join('');
}

function drawLamp({ svg, light }: Stage, sprite: Sprite): string {
  const lamp = lamps[sprite.art.name];
  if (!lamp) return '';
  const { x, y } = spritePoint(sprite, lamp);
  const glow = circle(x, y, lamp.reach * sprite.height, svg.glow('#ffc764', light.isDark ? 0.62 : 0.35));
  return sprite.art.name === 'own:lighthouse' ? drawBeam(svg.linear(beam, 'across'), x, y, sprite.height) + glow : glow;
}

const beam = [
  { at: 0, color: '#fff1b8', opacity: 0 },
  { at: 0.5, color: '#fff1b8', opacity: 0.55 },
  { at: 1, color: '#fff1b8', opacity: 0 },
] as const;

function drawBeam(fill: string, x: number, y: number, height: number): string {
  const [far, wide] = [height * 1.5, height * 0.16];
  return polygon(
    [
      [x - far, y - wide],
      [x, y - height * 0.012],
      [x + far, y - wide],
      [x + far, y + wide],
      [x, y + height * 0.012],
      [x - far, y + wide],
    ],
    fill,
  );
}
