import type { Art } from '../art.ts';
import { lighten } from '../color.ts';

/** Legs below a drawing that ends at the chest, in the colour it ends with. */
export function standBust(bust: Art): Art {
  const { left, right, bottom } = bust.box;
  const middle = (left + right) / 2;
  const half = Math.min(7.5, (right - left) / 2 - 1);
  const cloth = lighten(bust.baseColor, -0.03);
  const leg = (from: number): string =>
    `<path fill="${cloth}" d="M${from} ${bottom - 1}h${half - 0.4}v11h-${half - 0.4}z"/>`;
  const shoe = (from: number): string =>
    `<path fill="${lighten(bust.baseColor, -0.22)}" d="M${from - 0.6} ${bottom + 8.2}h${half + 0.4}v3h-${half + 0.8}q-.3-2 .4-3z"/>`;
  return {
    ...bust,
    height: bust.height + 12,
    body: leg(middle - half) + leg(middle + 0.4) + shoe(middle - half) + shoe(middle + 0.6) + bust.body,
    box: { ...bust.box, bottom: bottom + 11.2 },
    flatness: 0.5,
    anchors: {
      crown: { x: middle, y: bust.box.top + 2, width: 13 },
      eyes: { x: middle, y: 11, width: 10 },
      neck: { x: middle, y: 19, width: 11 },
      hands: { x: middle, y: bottom - 1 },
    },
  };
}
