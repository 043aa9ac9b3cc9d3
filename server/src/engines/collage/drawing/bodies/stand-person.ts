import type { Art } from '../art.ts';
import { lighten } from '../color.ts';
import type { Outfit } from './outfit.ts';

export type Pose = 'stand' | 'wave' | 'hip' | 'hold' | 'ride';

const headScale = 0.74;
const skin = '#ffc83d';
const skinShade = '#fdbb11';

/** Elbow and hand of each arm, from the shoulders at (11.5, 26) and (24.5, 26). */
const arms: Record<Pose, { left: [number, number, number, number]; right: [number, number, number, number] }> = {
  stand: { left: [8.6, 32, 8, 38.5], right: [27.4, 32, 28, 38.5] },
  wave: { left: [8.6, 32, 8, 38.5], right: [30, 27, 32.5, 19.5] },
  hip: { left: [8.6, 32, 8, 38.5], right: [30, 31.5, 25, 36] },
  hold: { left: [9, 33, 14, 35.5], right: [27, 33, 22, 35.5] },
  ride: { left: [9, 31.5, 5.5, 35.5], right: [23, 33, 14, 36] },
};

const hands: Record<Pose, { x: number; y: number }> = {
  stand: { x: 28, y: 38.5 },
  wave: { x: 32.5, y: 19.5 },
  hip: { x: 8, y: 38.5 },
  hold: { x: 18, y: 37 },
  ride: { x: 10, y: 36 },
};

/** Gives a head a dressed body. `ride` shows one leg: the other is behind the mount. */
export function standPerson(head: Art, outfit: Outfit, pose: Pose): Art {
  const left = 18 - ((head.box.left + head.box.right) / 2) * headScale;
  const headBottom = head.box.bottom * headScale;
  const body =
    (pose === 'ride' ? ridingLeg(outfit) : legs(outfit)) +
    `<path fill="${skinShade}" d="M15 ${headBottom - 3}h6v7.500q-3 2.500-6 0z"/>` +
    torso(outfit, pose) +
    `<g transform="translate(${left.toFixed(2)} 0) scale(${headScale})">${head.body}</g>` +
    arm(11.2, arms[pose].left, outfit.top) +
    arm(24.8, arms[pose].right, outfit.top);
  const bottom = pose === 'ride' ? 52 : 59;
  return {
    ...head,
    width: 36,
    height: bottom + 1,
    body,
    box: { left: pose === 'ride' ? 3 : 6, top: head.box.top * headScale, right: pose === 'wave' ? 34.6 : 30, bottom },
    mainColor: outfit.top,
    flatness: 0.5,
    anchors: {
      crown: { x: 18, y: head.box.top * headScale + 3.4, width: 18.5 },
      eyes: { x: 18, y: 14 * headScale, width: 16 },
      neck: { x: 18, y: 26, width: 15 },
      hands: hands[pose],
    },
  };
}

function torso({ top, bottom, cut }: Outfit, pose: Pose): string {
  if (cut === 'dress' && pose !== 'ride') {
    return `<path fill="${top}" d="M12 24.500q6 2.500 12 0l1.500 2-.8 8L28 48.500q-10 3-20 0l3.300-14-.8-8z"/><path fill="${bottom}" d="M11.400 34.500h13.200v1.800H11.400z"/>`;
  }
  return `<path fill="${top}" d="M12 24.500q6 2.500 12 0l2 2.500-1 14H11l-1-14z"/><path fill="${lighten(top, -0.06)}" d="M11 39.500h14v2H11z"/>`;
}

function legs({ bottom, shoes, cut }: Outfit): string {
  const cloth = cut === 'dress' ? skin : bottom;
  return (
    `<path fill="${cloth}" d="M11.200 40h6.300v17h-5.100zm13.600 0h-6.300v17h5.100z"/>` +
    `<path fill="${shoes}" d="M10.800 56h6.700v3h-7.600q-.2-2 .9-3zm14.400 0h-6.700v3h7.600q.2-2-.9-3z"/>`
  );
}

function ridingLeg({ bottom, shoes, cut }: Outfit): string {
  const cloth = cut === 'dress' ? skin : bottom;
  return (
    `<path d="M20 40q-4.500 1-6.500 3l-.5 6" fill="none" stroke="${cloth}" stroke-width="5.400" stroke-linecap="round" stroke-linejoin="round"/>` +
    `<path fill="${shoes}" d="M10.400 48.500h5.400v3.500H8.400q0-2.500 2-3.500z"/>`
  );
}

function arm(
  shoulder: number,
  [elbowX, elbowY, handX, handY]: [number, number, number, number],
  color: string,
): string {
  return (
    `<path d="M${shoulder} 27.200L${elbowX} ${elbowY}L${handX} ${handY}" fill="none" stroke="${lighten(color, -0.035)}" stroke-width="3.800" stroke-linecap="round" stroke-linejoin="round"/>` +
    `<circle cx="${handX}" cy="${handY}" r="2.200" fill="${skin}"/>`
  );
}
