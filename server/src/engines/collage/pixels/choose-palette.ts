import type { LabPlanes } from './lab-planes.ts';

export type LabColor = readonly [lightness: number, a: number, b: number];

const lightnessSteps = 24;
const hueSteps = 32;
const rounds = 12;
/** Hues count for more than lightness, or shades of one hue would take every place. */
const hueWeight = 3;

/**
 * The colours that stand best for a picture, from dark to light: k-means (S. Lloyd, 1957) over a coarse histogram.
 * Large areas count with the root of their size, so that a small red thing keeps its red.
 */
export function choosePalette(picture: LabPlanes, count: number): LabColor[] {
  const bins = collectBins(picture);
  let centers = chooseApart(bins, count);
  for (let round = 0; round < rounds; round++) centers = moveToMeans(bins, centers);
  return centers.toSorted((one, other) => one[0] - other[0]);
}

export function nearestColor(palette: readonly LabColor[], [lightness, a, b]: LabColor, weight = hueWeight): number {
  let nearest = 0;
  let shortest = Infinity;
  for (let index = 0; index < palette.length; index++) {
    const color = palette[index]!;
    const distance = (color[0] - lightness) ** 2 + weight * ((color[1] - a) ** 2 + (color[2] - b) ** 2);
    if (distance >= shortest) continue;
    shortest = distance;
    nearest = index;
  }
  return nearest;
}

interface Bin {
  color: LabColor;
  weight: number;
}

function collectBins({ lightness, a, b }: LabPlanes): Bin[] {
  const sums = new Map<number, [count: number, lightness: number, a: number, b: number]>();
  const step = Math.max(1, Math.floor(lightness.length / 60_000));
  for (let p = 0; p < lightness.length; p += step) {
    const [l, m, n] = [lightness[p]!, a[p]!, b[p]!];
    const column = Math.round((m + 0.5) * hueSteps) * 64 + Math.round((n + 0.5) * hueSteps);
    const key = Math.round(l * lightnessSteps) * 4096 + column;
    const sum = sums.get(key);
    if (!sum) sums.set(key, [1, l, m, n]);
    else {
      sum[0]++;
      sum[1] += l;
      sum[2] += m;
      sum[3] += n;
    }
  }
  return Array.from(sums.values(), ([count, l, m, n]) => ({
    color: [l / count, m / count, n / count],
    weight: Math.sqrt(count),
  }));
}

/** The heaviest bin, then always the one that is heavy and far from all chosen. */
function chooseApart(bins: readonly Bin[], count: number): LabColor[] {
  const chosen: LabColor[] = [];
  const apart = bins.map(() => 1);
  while (chosen.length < Math.min(count, bins.length)) {
    let best = 0;
    for (let index = 1; index < bins.length; index++)
      if (bins[index]!.weight * apart[index]! > bins[best]!.weight * apart[best]!) best = index;
    const { color } = bins[best]!;
    chosen.push(color);
    for (const [index, bin] of bins.entries())
      apart[index] = Math.min(apart[index]!, squaredDistance(bin.color, color));
  }
  return chosen;
}

function moveToMeans(bins: readonly Bin[], centers: readonly LabColor[]): LabColor[] {
  const sums = centers.map(() => [0, 0, 0, 0] as [number, number, number, number]);
  for (const { color, weight } of bins) {
    const sum = sums[nearestColor(centers, color)]!;
    sum[0] += weight;
    for (let channel = 0; channel < 3; channel++) sum[channel + 1]! += color[channel]! * weight;
  }
  return sums.map(([weight, l, a, b], index) => (weight > 0 ? [l / weight, a / weight, b / weight] : centers[index]!));
}

function squaredDistance(one: LabColor, other: LabColor): number {
  const [lightness, a, b] = [one[0] - other[0], one[1] - other[1], one[2] - other[2]];
  return lightness * lightness + hueWeight * (a * a + b * b);
}
