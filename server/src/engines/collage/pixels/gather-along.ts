import type { Flow } from './find-flow.ts';

/** The weighted mean along the form through each pixel, followed as it bends (line integral convolution, B. Cabral, 1993). */
export function gatherAlong(plane: Float32Array, width: number, { across, down }: Flow, reach: number): Float32Array {
  const out = new Float32Array(plane.length);
  const height = plane.length / width;
  const weights = createWeights(Math.max(1, Math.round(reach)));
  for (let p = 0; p < out.length; p++) {
    let sum = plane[p]!;
    let total = 1;
    for (let side = -1; side <= 1; side += 2) {
      let x = (p % width) + 0.5;
      let y = ((p / width) | 0) + 0.5;
      let dx = across[p]! * side;
      let dy = down[p]! * side;
      for (let step = 0; step < weights.length; step++) {
        x += dx;
        y += dy;
        if (x < 0 || y < 0 || x >= width || y >= height) break;
        const q = (y | 0) * width + (x | 0);
        sum += plane[q]! * weights[step]!;
        total += weights[step]!;
        const turned = dx * across[q]! + dy * down[q]! < 0 ? -1 : 1;
        dx = across[q]! * turned;
        dy = down[q]! * turned;
      }
    }
    out[p] = sum / total;
  }
  return out;
}

/** Fading out towards either end. */
function createWeights(steps: number): Float32Array {
  return Float32Array.from({ length: steps }, (_, step) => 0.5 + 0.5 * Math.cos((Math.PI * (step + 1)) / (steps + 1)));
}
