import type { Pixels } from '../../pixels/pixels.ts';

/** A canvas and how thick the paint lies on it. */
export interface Painting extends Pixels {
  relief: Float32Array;
}

/** Which way a stroke runs at each place: unit vectors. */
export interface Directions {
  x: Float32Array;
  y: Float32Array;
}

export interface Brush {
  width: number;
  /** Of its longest stroke, in pixels. */
  length: number;
  /** Distance of the strokes of one layer, in widths. */
  spacing: number;
  /** The difference, summed over red, green and blue, from which it corrects what is there. */
  tolerance: number;
}
