import type { Art } from './art.ts';
import { mix } from './color.ts';
import { fromOklab, toOklab } from './oklab.ts';

const greyest = 0.05;
const family = 0.95;

/** Turns a drawing's main hue and its shades into `target`, and leaves eyes, hats and other hues alone. */
export function createRecoloring({ mainColor }: Art, target: string): (color: string) => string {
  const main = describe(mainColor);
  const [lightness, a, b] = toOklab(target);
  return (color) => {
    const own = describe(color);
    const turn = Math.abs(own.hue - main.hue);
    const distance = Math.min(turn, 2 * Math.PI - turn);
    const belongs =
      main.chroma < greyest ? own.chroma < 0.06 && own.lightness > 0.3 : own.chroma > 0.03 && distance < family;
    if (!belongs || isPale(own, main.chroma)) return color;
    const strength = main.chroma < greyest ? 1 : Math.min(1.3, own.chroma / main.chroma);
    const shifted = Math.max(0.08, Math.min(0.98, own.lightness + (lightness - main.lightness) * 0.85));
    return mix(color, fromOklab([shifted, a * strength, b * strength]), isClose(main, a, b) ? 0.7 : 1);
  };
}

/** Bellies and muzzles: cream stays cream beside a coat of any colour. */
function isPale({ lightness, chroma }: Described, mainChroma: number): boolean {
  return mainChroma >= greyest && lightness > 0.87 && chroma < mainChroma * 0.62;
}

/** A "red" fox is the red of foxes: near hues keep some of their own. */
function isClose({ chroma, hue }: Described, a: number, b: number): boolean {
  const turn = Math.abs(Math.atan2(b, a) - hue);
  return chroma >= greyest && Math.hypot(a, b) > greyest && Math.min(turn, 2 * Math.PI - turn) < 0.6;
}

interface Described {
  lightness: number;
  chroma: number;
  hue: number;
}

function describe(color: string): Described {
  const [lightness, a, b] = toOklab(color);
  return { lightness, chroma: Math.hypot(a, b), hue: Math.atan2(b, a) };
}
