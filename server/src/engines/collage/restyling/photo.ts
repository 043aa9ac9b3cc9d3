import type { Pixels } from '../pixels/pixels.ts';

/** A picture to start from. */
export interface Photo extends Pixels {
  /** 0 to 255 for each pixel. Absent where all of it is opaque. */
  alpha?: Uint8Array;
}
