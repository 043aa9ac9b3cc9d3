import { mix } from '../color.ts';
import { circle, opacity, rect } from '../shapes.ts';
import type { Stage } from '../stage.ts';

/** A flat-bottomed cloud; x, y is the middle of its base. */
export function drawCloud({ random }: Stage, x: number, y: number, size: number, color: string, alpha: number): string {
  const puffs = [
    [-0.3, random.between(0.15, 0.19)],
    [random.between(-0.09, 0.04), random.between(0.24, 0.31)],
    [0.27, random.between(0.16, 0.22)],
  ] as const;
  const shapes = puffs.map(([across, radius]) =>
    circle(x + across * size, y - size * Math.min(radius, 0.2) * 0.9, size * radius * 0.92, color),
  );
  const base = rect(x - size * 0.56, y - size * 0.2, size * 1.1, size * 0.2, color, `rx="${size * 0.1}"`);
  const clip = `M${x - size} ${y - size}h${2 * size}v${size}h${-2 * size}z`;
  const id = `c${Math.round(x * 10)}-${Math.round(y * 10)}`;
  return `<g ${opacity(alpha)}><clipPath id="${id}"><path d="${clip}"/></clipPath><g clip-path="url(#${id})">${shapes.join('')}${base}</g></g>`;
}

/** A few clouds in the upper sky, clear of sun and moon. */
export function drawClouds(stage: Stage): void {
  const { random, width, height, horizon, light, source, scene, unit, time } = stage;
  const isWet = scene.weather.includes('rain') || scene.weather.includes('storm');
  const count = Math.round(((isWet ? 6 : 3.4) * width) / (1024 * unit));
  const color =
    time === 'sunset' && !light.isDark
      ? mix('#ffb08a', '#d9557c', random.between(0, 0.6))
      : mix(light.sky[2], isWet ? light.sky[0] : '#ffffff', light.isDark ? 0.1 : isWet ? 0.25 : 0.6);
  for (let index = 0; index < count; index++) {
    const y = height * random.between(0.08, Math.max(0.1, (horizon / height) * 0.58));
    const x = (width * (index + random.between(0.1, 0.9))) / count;
    const size = random.between(150, 290) * unit * (0.55 + (y / height) * 1.1);
    if (
      source &&
      Math.abs(x - source.x) < source.radius + size * 0.62 &&
      Math.abs(y - size * 0.2 - source.y) < source.radius + size * 0.35
    )
      continue;
    stage.svg.add(drawCloud(stage, x, y, size, color, light.isDark ? 0.3 : isWet ? 0.75 : 0.86));
  }
}
