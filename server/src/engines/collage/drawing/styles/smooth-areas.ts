import type { Pixels } from '../../pixels/pixels.ts';
import { luminance } from '../../pixels/pixels.ts';

/** Kuwahara's filter (M. Kuwahara 1976) over summed areas: each pixel takes the mean of its calmest quarter. */
export function smoothAreas(pixels: Pixels, radius: number): Pixels {
  const { data, width, height } = pixels;
  const sums = sumAreas(pixels);
  const out = new Uint8ClampedArray(data.length);
  const quarter = { calmest: 0, red: 0, green: 0, blue: 0 };
  for (let y = 0, p = 0; y < height; y++) {
    const [above, below] = [Math.max(0, y - radius), Math.min(height, y + radius + 1)];
    for (let x = 0; x < width; x++, p += 3) {
      const [before, after] = [Math.max(0, x - radius), Math.min(width, x + radius + 1)];
      quarter.calmest = Infinity;
      considerQuarter(sums, quarter, before, x + 1, above, y + 1);
      considerQuarter(sums, quarter, x, after, above, y + 1);
      considerQuarter(sums, quarter, before, x + 1, y, below);
      considerQuarter(sums, quarter, x, after, y, below);
      out[p] = quarter.red;
      out[p + 1] = quarter.green;
      out[p + 2] = quarter.blue;
    }
  }
  return { data: out, width, height };
}

interface AreaSums {
  stride: number;
  /** Red, green, blue, side by side. */
  colors: Uint32Array;
  squares: Float64Array;
}

interface Quarter {
  calmest: number;
  red: number;
  green: number;
  blue: number;
}

/** Keeps the mean colour of an area when its brightness varies less than that of those before it. */
function considerQuarter(
  { stride, colors, squares }: AreaSums,
  quarter: Quarter,
  left: number,
  right: number,
  top: number,
  bottom: number,
): void {
  const [a, b, c, d] = [top * stride + left, top * stride + right, bottom * stride + left, bottom * stride + right];
  const share = 1 / ((right - left) * (bottom - top));
  const red = (colors[d * 3]! - colors[b * 3]! - colors[c * 3]! + colors[a * 3]!) * share;
  const green = (colors[d * 3 + 1]! - colors[b * 3 + 1]! - colors[c * 3 + 1]! + colors[a * 3 + 1]!) * share;
  const blue = (colors[d * 3 + 2]! - colors[b * 3 + 2]! - colors[c * 3 + 2]! + colors[a * 3 + 2]!) * share;
  const mean = 0.299 * red + 0.587 * green + 0.114 * blue;
  const variance = (squares[d]! - squares[b]! - squares[c]! + squares[a]!) * share - mean * mean;
  if (variance >= quarter.calmest) return;
  quarter.calmest = variance;
  quarter.red = red;
  quarter.green = green;
  quarter.blue = blue;
}

/** Running sums of red, green and blue, and of brightness squared. */
function sumAreas({ data, width, height }: Pixels): AreaSums {
  const stride = width + 1;
  const colors = new Uint32Array((height + 1) * stride * 3);
  const squares = new Float64Array((height + 1) * stride);
  for (let y = 0, p = 0; y < height; y++) {
    let [red, green, blue, square] = [0, 0, 0, 0];
    for (let x = 0; x < width; x++, p += 3) {
      const tone = luminance(data, p);
      red += data[p]!;
      green += data[p + 1]!;
      blue += data[p + 2]!;
      square += tone * tone;
      const at = (y + 1) * stride + x + 1;
      const above = at - stride;
      colors[at * 3] = colors[above * 3]! + red;
      colors[at * 3 + 1] = colors[above * 3 + 1]! + green;
      colors[at * 3 + 2] = colors[above * 3 + 2]! + blue;
      squares[at] = squares[above]! + square;
    }
  }
  return { stride, colors, squares };
}
