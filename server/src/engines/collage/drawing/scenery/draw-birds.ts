import { mix } from '../color.ts';
import { round } from '../shapes.ts';
import type { Stage } from '../stage.ts';

/** A few birds far off, in some pictures of fair weather by day. */
export function drawBirds({ random, width, height, horizon, unit, light, scene }: Stage): string {
  const isFair =
    !light.isDark &&
    scene.weather.every((weather) => weather === 'leaves' || weather === 'petals' || weather === 'sparkle');
  if (!random.chance(0.5) || !isFair) return '';
  const [middle, y] = [width * random.between(0.2, 0.8), Math.min(horizon * 0.75, height * random.between(0.24, 0.4))];
  const color = mix(light.sky[0], '#1e2440', 0.35);
  return Array.from({ length: random.integer(3, 5) }, (_, index) => {
    const size = random.between(9, 15) * unit;
    const [x, top] = [middle + (index - 2) * random.between(34, 54) * unit, y + random.between(-26, 26) * unit];
    const wing = (side: number): string =>
      `q${round(side * size * 0.5)} ${round(-size * 0.7)} ${round(side * size)} ${round(-size * 0.15)}`;
    return `<path d="M${round(x)} ${round(top)}${wing(-1)}M${round(x)} ${round(top)}${wing(1)}" fill="none" stroke="${color}" stroke-width="${round(2.4 * unit)}" stroke-linecap="round" opacity=".7"/>`;
  }).join('');
}
