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
  const before = Uint8ClampedArray.from(ground.data);
  const painted = paint(ground, Math.min(1, strength), seed).data;
  for (let offset = 0; share < 1 && offset < painted.length; offset++)
    painted[offset] = before[offset]! + (painted[offset]! - before[offset]!) * share;
  const { width, height, alpha } = photo;
  const isOpaque = !alpha || (isOnPaper && share === 1);
  return { data: painted, width, height, ...(!isOpaque && { alpha: isOnPaper ? fillIn(alpha, share) : alpha }) };
}

/** Paper grows in where there was nothing. */
function fillIn(alpha: Uint8Array, share: number): Uint8Array {
  return alpha.map((value) => value + (255 - value) * share);
}
