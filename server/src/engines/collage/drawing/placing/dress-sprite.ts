import type { Art, ArtAnchors } from '../art.ts';
import { findArt } from '../art-table.ts';
import type { Cluster } from './cluster.ts';
import { guessAnchors } from './guess-anchors.ts';
import { spritePoint } from './sprite.ts';
import type { Sprite } from './sprite.ts';

/** What a figure wears and holds, in front of it. */
export function dressSprite(root: Sprite, cluster: Cluster): Sprite[] {
  const anchors = root.art.anchors ?? guessAnchors(root.art);
  return [
    ...cluster.worn.flatMap((item) => wear(item, root, anchors)),
    ...cluster.held.flatMap((item) => hold(item, root, anchors)),
  ];
}

function wear(item: Cluster, root: Sprite, anchors: ArtAnchors): Sprite[] {
  const { art: name } = item.subject;
  if (/glass|goggles/.test(name)) return fit(item, root, anchors.eyes, anchors.eyes.width, 0.5);
  if (/scarf|necktie|medal|beads/.test(name)) return fit(item, root, anchors.neck, anchors.neck.width, 0.7);
  if (name === 'ribbon') return fit(item, root, anchors.neck, anchors.neck.width * 0.6, 0.5);
  if (name === 'headphone')
    return fit(item, root, { x: anchors.eyes.x, y: anchors.eyes.y + 3 }, anchors.crown.width * 1.45, 0.3);
  return fit(item, root, anchors.crown, anchors.crown.width * (name === 'womans-hat' ? 1.35 : 1.08), 0.06);
}

/** Lays a drawing over a point, `width` units of the wearer wide, `sink` of its height below the point. */
function fit(item: Cluster, root: Sprite, point: { x: number; y: number }, width: number, sink: number): Sprite[] {
  const art = findArt(item.subject.art);
  if (!art) return [];
  const scale = root.height / (root.art.box.bottom - root.art.box.top);
  const height = (width * scale * (art.box.bottom - art.box.top)) / (art.box.right - art.box.left);
  const spot = spritePoint(root, point);
  return [toSprite(item, art, root, spot.x, spot.y + height * sink, height)];
}

function hold(item: Cluster, root: Sprite, anchors: ArtAnchors): Sprite[] {
  const art = findArt(item.subject.art);
  if (!art) return [];
  const isTall =
    /^(?:guitar|violin|banjo|fishing-pole|broom|trident-emblem|crossed-swords|dagger|bow-and-arrow|magic-wand|balloon|kite|saxophone|paintbrush|rose|tulip|sunflower|bouquet|torch|sword|flashlight)$/.test(
      art.name,
    );
  const height = root.height * (isTall ? 0.46 : 0.3) * Math.min(1.5, item.subject.scale);
  const spot = spritePoint(root, anchors.hands);
  const rises = /^(?:balloon|kite)$/.test(art.name);
  return [toSprite(item, art, root, spot.x, spot.y + height * (rises ? 0 : 0.45), height)];
}

function toSprite(item: Cluster, art: Art, root: Sprite, x: number, y: number, height: number): Sprite {
  const { id, color } = item.subject;
  return { art, subject: id, x, y, height, isFlipped: root.isFlipped, ...(color && { color }) };
}
