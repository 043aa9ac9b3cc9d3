export interface ScreenStyle {
  /** Distance of the dots, in pixels. */
  cell: number;
  /** Degrees. */
  angle: number;
}

const steps = 1024;
const shares = 256;
const wave = Float32Array.from({ length: steps }, (_, step) => 0.25 + 0.25 * Math.cos((2 * Math.PI * step) / steps));
const thresholds = createThresholds();

/** A halftone screen: round dots that grow into a chequerboard and then into its holes, covering as much as the plate says. */
export function createScreen(
  plate: Float32Array,
  width: number,
  height: number,
  { cell, angle }: ScreenStyle,
): Float32Array {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [(Math.cos(turn) * steps) / cell, (Math.sin(turn) * steps) / cell];
  // The rim of a dot is one pixel soft.
  const firmness = cell / 2.6;
  const cover = new Float32Array(plate.length);
  for (let y = 0, p = 0; y < height; y++) {
    for (let x = 0; x < width; x++, p++) {
      const u = (x * cos + y * sin) & (steps - 1);
      const v = (y * cos - x * sin) & (steps - 1);
      const threshold = thresholds[(plate[p]! * shares) | 0]!;
      cover[p] = Math.max(0, Math.min(1, (wave[u]! + wave[v]! - threshold) * firmness + 0.5));
    }
  }
  return cover;
}

/** The heights of the two waves above which a given share of the plane lies; none and all of it with room for the soft rim. */
function createThresholds(): Float32Array {
  const side = 128;
  const heights = Float32Array.from(
    { length: side * side },
    (_, index) => wave[((index % side) * steps) / side]! + wave[(Math.floor(index / side) * steps) / side]!,
  ).sort();
  return Float32Array.from({ length: shares + 1 }, (_, share) => {
    const height = heights[Math.min(heights.length - 1, Math.round((1 - share / shares) * heights.length))]!;
    return height + 0.16 * Math.max(0, 1 - share / 8) - 0.16 * Math.max(0, 1 - (shares - share) / 8);
  });
}
