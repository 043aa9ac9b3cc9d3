import type { Art } from '../art.ts';

/** One drawing in place: its feet (bottom middle of what is painted) and height, in the pixels of its frame. */
export interface Sprite {
  art: Art;
  /** The subject it shows; scenery has none. */
  subject?: number;
  x: number;
  y: number;
  height: number;
  isFlipped: boolean;
  /** Degrees about its feet. */
  rotation?: number;
  color?: string;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function spriteWidth({ art, height }: Pick<Sprite, 'art' | 'height'>): number {
  return ((art.box.right - art.box.left) / (art.box.bottom - art.box.top)) * height;
}

export function spriteBox(sprite: Sprite): Box {
  const half = spriteWidth(sprite) / 2;
  const angle = ((sprite.rotation ?? 0) * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const corners = [-half, half].flatMap((x) =>
    [0, -sprite.height].map((y) => [x * cos - y * sin, x * sin + y * cos] as const),
  );
  return {
    left: sprite.x + Math.min(...corners.map(([x]) => x)),
    right: sprite.x + Math.max(...corners.map(([x]) => x)),
    top: sprite.y + Math.min(...corners.map(([, y]) => y)),
    bottom: sprite.y + Math.max(...corners.map(([, y]) => y)),
  };
}

/** A point of the art's own units, in the sprite's frame. */
export function spritePoint(sprite: Sprite, point: { x: number; y: number }): { x: number; y: number } {
  const { left, right, top, bottom } = sprite.art.box;
  const scale = sprite.height / (bottom - top);
  const across = (point.x - (left + right) / 2) * scale;
  return { x: sprite.x + (sprite.isFlipped ? -across : across), y: sprite.y + (point.y - bottom) * scale };
}
