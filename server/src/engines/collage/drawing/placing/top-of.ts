import { profileColumns } from '../art.ts';
import type { Art, ArtPoint } from '../art.ts';

/** The highest painted point at a share of the drawing's width, in its own units. */
export function topOf(art: Art, share: number): ArtPoint {
  const x = art.box.left + (art.box.right - art.box.left) * share;
  if (art.anchors) return { x, y: art.box.top };
  const column = Math.max(0, Math.min(profileColumns - 1, Math.floor((x / art.width) * profileColumns)));
  return { x, y: Math.min(art.profile[column] ?? art.box.top, art.box.bottom - 1) };
}
