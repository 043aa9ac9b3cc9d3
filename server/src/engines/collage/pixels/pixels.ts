/** A picture as rows of red, green, blue bytes: what every style takes and gives. */
export interface Pixels {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}

export function luminance(data: Uint8ClampedArray, offset: number): number {
  return 0.299 * (data[offset] as number) + 0.587 * (data[offset + 1] as number) + 0.114 * (data[offset + 2] as number);
}

/** How much longer a length is than in a picture of 1024 pixels. */
export function scaleOf({ width, height }: Pixels): number {
  return Math.min(width, height) / 1024;
}

/**
 * How much longer a stroke is than in a picture of 1024 pixels squared. Small pictures get somewhat larger strokes than
 * their share, or nothing would be seen of them.
 */
export function strokeScaleOf({ width, height }: Pick<Pixels, 'width' | 'height'>): number {
  return (Math.sqrt(width * height) / 1024) ** 0.75;
}
