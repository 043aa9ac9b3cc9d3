import { boxesOverlap } from './boxes.ts';
import type { Box } from './sprite.ts';

const steps = 28;

export interface SpotRequest {
  width: number;
  height: number;
  /** Where the whole thing must lie. */
  area: Box;
  occupied: readonly Box[];
  /** Wished middle. */
  ideal: { x: number; y: number };
  margin: number;
}

/** The free middle nearest to the ideal, or nothing when there is no room. */
export function findFreeSpot({
  width,
  height,
  area,
  occupied,
  ideal,
  margin,
}: SpotRequest): { x: number; y: number } | undefined {
  const [roomX, roomY] = [area.right - area.left - width, area.bottom - area.top - height];
  if (roomX < 0 || roomY < 0) return undefined;
  let best: { x: number; y: number; distance: number } | undefined;
  for (let column = 0; column <= steps; column++) {
    for (let row = 0; row <= steps; row++) {
      const x = area.left + width / 2 + (roomX * column) / steps;
      const y = area.top + height / 2 + (roomY * row) / steps;
      const distance = Math.hypot(x - ideal.x, y - ideal.y);
      if (best && best.distance <= distance) continue;
      const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
      if (!occupied.some((other) => boxesOverlap(box, other, margin))) best = { x, y, distance };
    }
  }
  return best;
}
