import { fromLabPlanes, toLabPlanes } from '../pixels/lab-planes.ts';
import type { Pixels } from '../pixels/pixels.ts';
import type { Look } from './looks.ts';

/** The picture in another light. `sunFrom` is where it comes from, in radians. */
export function developPhoto(pixels: Pixels, look: Look, sunFrom: number): Pixels {
  const picture = toLabPlanes(pixels);
  const { lightness, a, b, width, height } = picture;
  const [sunX, sunY] = [Math.cos(sunFrom), Math.sin(sunFrom)];
  for (let y = 0, p = 0; y < height; y++) {
    const down = (2 * y) / height - 1;
    for (let x = 0; x < width; x++, p++) {
      const across = (2 * x) / width - 1;
      const bright = Math.max(0, Math.min(1, lightness[p]!)) ** look.gamma;
      const curved = bright + (look.contrast - 1) * (bright - 0.5) * 4 * bright * (1 - bright);
      const corner = 1 - look.vignette * 0.5 * (across * across + down * down);
      const lit = 1 + look.sun * 0.5 * (across * sunX + down * sunY);
      const light = Math.max(0, Math.min(1, curved * corner * lit));
      lightness[p] = look.black + light * (1 - look.black);
      // No tint at the very ends: paper stays white and ink black.
      const [dark, pale] = [(1 - light) * Math.min(1, light * 5), light * Math.min(1, (1 - light) * 5)];
      a[p] = a[p]! * look.saturation + look.shadows[0] * dark + look.lights[0] * pale;
      b[p] = b[p]! * look.saturation + look.shadows[1] * dark + look.lights[1] * pale;
    }
  }
  return fromLabPlanes(picture);
}
