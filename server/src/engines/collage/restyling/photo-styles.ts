import type { Pixels } from '../pixels/pixels.ts';
import type { RestyleName } from './restyle-names.ts';
import { cel } from './styles/cel.ts';
import { duotone } from './styles/duotone.ts';
import { halftone } from './styles/halftone.ts';
import { lowpoly } from './styles/lowpoly.ts';
import { oil } from './styles/oil.ts';
import { pencil } from './styles/pencil.ts';
import { pixel } from './styles/pixel.ts';
import { poster } from './styles/poster.ts';
import { watercolor } from './styles/watercolor.ts';

export interface PhotoStyle {
  /** May write into the pixels it is given. The same pixels, strength and seed give the same picture. */
  paint(pixels: Pixels, strength: number, seed: number): Pixels;
  /** The strength from which nothing of the picture itself shows through any more. */
  coversFrom: number;
  /** Whether it fills a sheet of paper; otherwise what was cut out stays cut out. */
  isOnPaper: boolean;
}

export const photoStyles: Record<RestyleName, PhotoStyle> = {
  watercolor: { paint: watercolor, coversFrom: 0.7, isOnPaper: true },
  oil: { paint: oil, coversFrom: 0.5, isOnPaper: false },
  pencil: { paint: pencil, coversFrom: 1, isOnPaper: true },
  halftone: { paint: halftone, coversFrom: 0.7, isOnPaper: true },
  pixel: { paint: pixel, coversFrom: 0.3, isOnPaper: false },
  duotone: { paint: duotone, coversFrom: 1, isOnPaper: true },
  cel: { paint: cel, coversFrom: 0.7, isOnPaper: false },
  poster: { paint: poster, coversFrom: 0.6, isOnPaper: true },
  lowpoly: { paint: lowpoly, coversFrom: 0.6, isOnPaper: false },
};
