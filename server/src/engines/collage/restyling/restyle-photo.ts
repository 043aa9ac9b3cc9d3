import { fillTransparent } from './fill-transparent.ts';
import { flattenOnWhite } from './flatten-on-white.ts';
import type { Photo } from './photo.ts';
import { photoStyles } from './photo-styles.ts';
import type { RestyleName } from './restyle-names.ts';

/** The picture in a style: at strength 0 the picture itself, at 1 nothing but the style. */
export function restylePhoto(photo: Photo, style: RestyleName, strength: number, seed: number): Photo {
  if (strength <= 0) return photo;
  const { paint, coversFrom, isOnPaper } = photoStyles[style];
  const ground = isOnPaper ? flattenOnWhite(photo) : fillTransparent(photo);
  const share = Math.min(1, strength / coversFrom);
  // The pass may write into its ground: what is to show through is kept.
  const before = ground.data.slice();
  const { data } = paint(ground, Math.min(1, strength), seed);
  if (share < 1) blend(before, data, share);
  const { width, height, alpha } = photo;
  if (!alpha || (isOnPaper && share === 1)) return { data, width, height };
  return { data, width, height, alpha: isOnPaper ? growPaper(alpha, share) : alpha };
}

function blend(before: Uint8ClampedArray, painted: Uint8ClampedArray, share: number): void {
  for (let offset = 0; offset < painted.length; offset++)
    painted[offset] = before[offset]! + (painted[offset]! - before[offset]!) * share;
}

/** Paper comes up where there was nothing. */
function growPaper(alpha: Uint8Array, share: number): Uint8Array {
  return alpha.map((value) => value + (255 - value) * share);
}
