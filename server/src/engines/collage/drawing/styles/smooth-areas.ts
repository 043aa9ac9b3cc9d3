import type { Pixels } from './pixels.ts';
import { luminance } from './pixels.ts';

const channels = 5;

/** Kuwahara's filter (M. Kuwahara 1976) over summed areas: each pixel takes the mean of its calmest quarter. */
export function smoothAreas(pixels: Pixels, radius: number): Pixels {
  const { data, width, height } = pixels;
  const sums = sumAreas(pixels);
  const stride = (width + 1) * channels;
  const out = new Uint8ClampedArray(data.length);
  for (let y = 0; y < height; y++) {
    const rows = [Math.max(0, y - radius), y + 1, y, Math.min(height, y + radius + 1)] as const;
    for (let x = 0; x < width; x++) {
      const columns = [Math.max(0, x - radius), x + 1, x, Math.min(width, x + radius + 1)] as const;
      let [calmest, r, g, b] = [Infinity, 0, 0, 0];
      for (let quarter = 0; quarter < 4; quarter++) {
        const [left, right] = quarter & 1 ? [columns[2], columns[3]] : [columns[0], columns[1]];
        const [top, bottom] = quarter & 2 ? [rows[2], rows[3]] : [rows[0], rows[1]];
        const [a, c] = [top * stride + left * channels, top * stride + right * channels];
        const [e, f] = [bottom * stride + left * channels, bottom * stride + right * channels];
        const count = (right - left) * (bottom - top);
        const mean =
          ((sums[f + 3] as number) - (sums[c + 3] as number) - (sums[e + 3] as number) + (sums[a + 3] as number)) /
          count;
        const variance =
          ((sums[f + 4] as number) - (sums[c + 4] as number) - (sums[e + 4] as number) + (sums[a + 4] as number)) /
            count -
          mean * mean;
        if (variance >= calmest) continue;
        calmest = variance;
        r = ((sums[f] as number) - (sums[c] as number) - (sums[e] as number) + (sums[a] as number)) / count;
        g =
          ((sums[f + 1] as number) - (sums[c + 1] as number) - (sums[e + 1] as number) + (sums[a + 1] as number)) /
          count;
        b =
          ((sums[f + 2] as number) - (sums[c + 2] as number) - (sums[e + 2] as number) + (sums[a + 2] as number)) /
          count;
      }
      const p = (y * width + x) * 3;
      out[p] = r;
      out[p + 1] = g;
      out[p + 2] = b;
    }
  }
  return { data: out, width, height };
}

/** Running sums of red, green, blue, brightness and its square. */
function sumAreas({ data, width, height }: Pixels): Float64Array {
  const stride = (width + 1) * channels;
  const sums = new Float64Array((height + 1) * stride);
  for (let y = 0; y < height; y++) {
    let [r, g, b, light, square] = [0, 0, 0, 0, 0];
    for (let x = 0; x < width; x++) {
      const p = (y * width + x) * 3;
      const tone = luminance(data, p);
      r += data[p] as number;
      g += data[p + 1] as number;
      b += data[p + 2] as number;
      light += tone;
      square += tone * tone;
      const at = (y + 1) * stride + (x + 1) * channels;
      const above = at - stride;
      sums[at] = (sums[above] as number) + r;
      sums[at + 1] = (sums[above + 1] as number) + g;
      sums[at + 2] = (sums[above + 2] as number) + b;
      sums[at + 3] = (sums[above + 3] as number) + light;
      sums[at + 4] = (sums[above + 4] as number) + square;
    }
  }
  return sums;
}
