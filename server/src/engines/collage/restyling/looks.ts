/** How a picture is developed: what light and colour it is given. */
export interface Look {
  /** Exponent on lightness: below 1 it is brighter. */
  gamma: number;
  /** Around the middle: 1 leaves it, more parts light and dark. */
  contrast: number;
  saturation: number;
  /** Added in the shadows and in the lights: red (or green when negative), then yellow (or blue). */
  shadows: readonly [number, number];
  lights: readonly [number, number];
  /** The darkest lightness there is. */
  black: number;
  /** How much darker the corners are. */
  vignette: number;
  /** How much brighter the side is that the light comes from. */
  sun: number;
}

/** Golden hour, blue hour, airy, dramatic, old film, vivid, black and white, rose dusk: each plainly another picture than its neighbours. */
export const looks: readonly Look[] = [
  {
    gamma: 0.88,
    contrast: 1.06,
    saturation: 1.1,
    shadows: [0.012, 0.02],
    lights: [0.012, 0.055],
    black: 0.03,
    vignette: 0.1,
    sun: 0.22,
  },
  {
    gamma: 1.18,
    contrast: 1.08,
    saturation: 0.85,
    shadows: [-0.008, -0.05],
    lights: [-0.012, -0.028],
    black: 0.02,
    vignette: 0.16,
    sun: 0.06,
  },
  {
    gamma: 0.68,
    contrast: 0.9,
    saturation: 0.88,
    shadows: [0, -0.008],
    lights: [0.004, 0.008],
    black: 0.08,
    vignette: 0,
    sun: 0.08,
  },
  {
    gamma: 1.12,
    contrast: 1.4,
    saturation: 0.8,
    shadows: [0, -0.012],
    lights: [0.004, 0.014],
    black: 0,
    vignette: 0.42,
    sun: 0.14,
  },
  {
    gamma: 0.94,
    contrast: 0.82,
    saturation: 0.78,
    shadows: [-0.022, -0.008],
    lights: [0.012, 0.04],
    black: 0.16,
    vignette: 0.14,
    sun: 0.05,
  },
  {
    gamma: 0.92,
    contrast: 1.2,
    saturation: 1.42,
    shadows: [0, -0.006],
    lights: [0, 0.006],
    black: 0,
    vignette: 0.06,
    sun: 0.04,
  },
  {
    gamma: 0.96,
    contrast: 1.32,
    saturation: 0,
    shadows: [0.002, 0.006],
    lights: [0.003, 0.012],
    black: 0.02,
    vignette: 0.22,
    sun: 0.12,
  },
  {
    gamma: 1.02,
    contrast: 1.04,
    saturation: 0.95,
    shadows: [0.02, -0.034],
    lights: [0.042, 0.006],
    black: 0.05,
    vignette: 0.12,
    sun: 0.16,
  },
];
