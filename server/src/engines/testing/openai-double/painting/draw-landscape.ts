import { createRandom } from './create-random.ts';

export interface Canvas {
  width: number;
  height: number;
}

/** Hues of land and of light that go together: dusk, morning, rose, lagoon, dawn. */
const hours = [
  { hue: 262, glow: 22 },
  { hue: 206, glow: 42 },
  { hue: 322, glow: 28 },
  { hue: 188, glow: 52 },
  { hue: 228, glow: 345 },
] as const;
const ranges = 5;
const stepsOfRidge = 48;

/** Hills in the haze under a low sun, as SVG. The seed decides the hour, the light and the lie of the land. */
export function drawLandscape({ width, height }: Canvas, seed: string): string {
  const random = createRandom(seed);
  const hour = hours[Math.floor(random() * hours.length)] ?? hours[0];
  const hue = Math.round(hour.hue + random() * 24 - 12);
  const { glow } = hour;
  const sun = { x: width * (0.2 + random() * 0.6), y: height * (0.3 + random() * 0.16), radius: height * 0.055 };
  const hills = Array.from({ length: ranges }, (_, index) =>
    drawRange({ width, height }, { index, hue, glow, random }),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs>
<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
<stop offset="0" stop-color="hsl(${hue} 48% 58%)"/><stop offset="0.42" stop-color="hsl(${glow} 72% 82%)"/>
<stop offset="0.6" stop-color="hsl(${glow} 88% 92%)"/></linearGradient>
<radialGradient id="light"><stop offset="0" stop-color="#fff" stop-opacity="0.85"/>
<stop offset="0.25" stop-color="hsl(${glow} 100% 90%)" stop-opacity="0.5"/>
<stop offset="1" stop-color="hsl(${glow} 100% 85%)" stop-opacity="0"/></radialGradient>
</defs>
<rect width="100%" height="100%" fill="url(#sky)"/>
<circle cx="${sun.x}" cy="${sun.y}" r="${sun.radius * 7}" fill="url(#light)"/>
<circle cx="${sun.x}" cy="${sun.y}" r="${sun.radius}" fill="#fffdf4"/>
${hills.join('\n')}
</svg>`;
}

/** The farther a range, the more it takes on the colour of the haze. */
function drawRange(
  { width, height }: Canvas,
  { index, hue, glow, random }: { index: number; hue: number; glow: number; random: () => number },
): string {
  const nearness = index / (ranges - 1);
  const crest = height * (0.46 + 0.4 * nearness ** 1.2);
  const swing = height * (0.1 - 0.035 * nearness);
  const waves = [1, 2.3, 5.1, 11].map((pitch) => ({ pitch: pitch * (0.8 + random() * 0.5), phase: random() * 7 }));
  const points = Array.from({ length: stepsOfRidge + 1 }, (_, step) => {
    const x = step / stepsOfRidge;
    const rise = waves.reduce((sum, { pitch, phase }) => sum + Math.sin(x * pitch * 3 + phase) / (1 + pitch), 0);
    return `${Math.round(x * width)},${(crest - swing * rise).toFixed(1)}`;
  });
  const near = `hsl(${hue + 10} ${Math.round(26 + 16 * nearness)}% ${Math.round(70 - 50 * nearness)}%)`;
  const haze = `hsl(${glow} 60% 88%)`;
  return `<linearGradient id="range${index}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${near}"/>
<stop offset="1" stop-color="${haze}" stop-opacity="${(1 - nearness * 0.8).toFixed(2)}"/></linearGradient>
<polygon points="0,${height} ${points.join(' ')} ${width},${height}" fill="${near}"/>
<polygon points="0,${height} ${points.join(' ')} ${width},${height}" fill="url(#range${index})" opacity="0.45"/>`;
}
