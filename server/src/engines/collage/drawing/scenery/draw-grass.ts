import { path, round } from '../shapes.ts';
import { shade } from '../stage.ts';
import type { Stage } from '../stage.ts';

/** Tufts of grass between two heights, larger the nearer. */
export function drawGrass(
  { random, width, unit, height }: Stage,
  count: number,
  from: number,
  to: number,
  color: string,
): string {
  const total = Math.round((count * width) / Math.min(width, height));
  return Array.from({ length: total }, () => {
    const [x, y] = [random.between(0, width), random.between(from, to)];
    const k = (0.5 + (y - from) / Math.max(1, to - from)) * unit;
    const r = (value: number): number => round(value * k);
    return path(
      `M${round(x)} ${round(y)}q${r(-6)} ${r(-16)} ${r(-12)} ${r(-20)}q${r(10)} ${r(4)} ${r(12)} ${r(14)}q0 ${r(-18)} ${r(3)} ${r(-28)}q${r(7)} ${r(12)} ${r(5)} ${r(28)}q${r(6)} ${r(-12)} ${r(14)} ${r(-16)}q${r(-6)} ${r(10)} ${r(-9)} ${r(22)}z`,
      color,
    );
  }).join('');
}

const petals = ['#ffffff', '#ffd84a', '#ff8fb1', '#c9a6ff', '#ff7a5c'] as const;

/** Small meadow flowers with a stalk. */
export function drawFlowers(stage: Stage, count: number, from: number, to: number): string {
  const { random, width, unit, height } = stage;
  const total = Math.round((count * width) / Math.min(width, height));
  const stalk = shade(stage, '#3f8a44');
  return Array.from({ length: total }, () => {
    const [x, y] = [random.between(0, width), random.between(from, to)];
    const size = random.between(3.2, 6) * unit * (0.7 + (y - from) / Math.max(1, to - from));
    return (
      `<path d="M${round(x)} ${round(y)}v${round(size * 3)}" stroke="${stalk}" stroke-width="${round(size * 0.4)}"/>` +
      `<circle cx="${round(x)}" cy="${round(y)}" r="${round(size)}" fill="${shade(stage, random.pick(petals))}"/><circle cx="${round(x)}" cy="${round(y)}" r="${round(size * 0.38)}" fill="${shade(stage, '#f0a93a')}"/>`
    );
  }).join('');
}

/** Reeds with brown heads at a shore. */
export function drawReeds(stage: Stage, x: number, y: number, count: number): string {
  const { random, unit } = stage;
  const [green, head] = [shade(stage, '#3d7a4c'), shade(stage, '#7a4f33')];
  return Array.from({ length: count }, () => {
    const foot = x + random.between(-46, 46) * unit;
    const tall = random.between(70, 150) * unit;
    const bend = random.between(-16, 16) * unit;
    const stalk = `<path d="M${round(foot)} ${round(y)}q${round(bend * 0.2)} ${round(-tall * 0.6)} ${round(bend)} ${round(-tall)}" fill="none" stroke="${green}" stroke-width="${round(4 * unit)}" stroke-linecap="round"/>`;
    if (random.chance(0.45)) return stalk;
    return `${stalk}<ellipse cx="${round(foot + bend)}" cy="${round(y - tall)}" rx="${round(5.5 * unit)}" ry="${round(17 * unit)}" fill="${head}"/>`;
  }).join('');
}
