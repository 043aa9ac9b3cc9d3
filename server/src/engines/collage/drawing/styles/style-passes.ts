import type { StyleName } from '../../scene-description.ts';
import { duotone } from './duotone.ts';
import { flat } from './flat.ts';
import { halftone } from './halftone.ts';
import { lowpoly } from './lowpoly.ts';
import { mosaic } from './mosaic.ts';
import { oil } from './oil.ts';
import { pencil } from './pencil.ts';
import { pixel } from './pixel.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import { watercolor } from './watercolor.ts';

/** Each may write into the pixels it is given. The same pixels and seed give the same picture. */
export const stylePasses: Record<StyleName, (pixels: Pixels, seed: number) => Pixels> = {
  duotone,
  flat,
  halftone,
  lowpoly,
  mosaic,
  oil,
  pencil,
  pixel,
  watercolor,
};
