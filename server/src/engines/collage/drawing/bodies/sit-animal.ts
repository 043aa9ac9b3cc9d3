import type { Art } from '../art.ts';
import { lighten, mix } from '../color.ts';
import type { AnimalBody } from './animal-bodies.ts';

const headScale = 0.82;

/** Seats a head on a front-facing body, in the coat and with the tail of its kind. */
export function sitAnimal(head: Art, kind: AnimalBody): Art {
  const coat = kind.coat ?? head.mainColor;
  const limbs = kind.limbs ?? coat;
  const chest = kind.chest ?? mix(coat, '#ffffff', 0.5);
  const left = 22 - ((head.box.left + head.box.right) / 2) * headScale;
  const body =
    drawTail(kind, coat) +
    `<path fill="${lighten(coat, -0.03)}" d="M14 22C9.500 29 8 39 8.300 49.500q.2 4.500 4 4.500h19.400q3.800 0 4-4.500C36 39 34.500 29 30 22z"/>` +
    `<ellipse cx="11.800" cy="47.500" rx="5.400" ry="6.700" fill="${lighten(limbs, -0.07)}"/><ellipse cx="32.200" cy="47.500" rx="5.400" ry="6.700" fill="${lighten(limbs, -0.07)}"/>` +
    `<path fill="${chest}" d="M15 22q7 5 14 0c2.500 8 1 15.500-7 19.500c-8-4-9.500-11.500-7-19.500z"/>` +
    leg(16.6, limbs, kind.socks) +
    leg(22.9, limbs, kind.socks) +
    `<g transform="translate(${left.toFixed(2)} 0) scale(${headScale})">${head.body}</g>`;
  return {
    ...head,
    width: 46,
    height: 56,
    body,
    box: {
      left: 6,
      top: head.box.top * headScale,
      right: kind.tail === 'none' || kind.tail === 'stub' ? 38 : 44.5,
      bottom: 55.2,
    },
    mainColor: coat,
    flatness: 0.8,
    anchors: {
      crown: { x: 22, y: head.box.top * headScale + 3.2, width: 17 },
      eyes: { x: 22, y: (head.eye?.y ?? 17) * headScale, width: 17 },
      neck: { x: 22, y: 26, width: 19 },
      hands: { x: 22, y: 42 },
    },
  };
}

function leg(x: number, color: string, socks: string | undefined): string {
  const shape = (top: number, fill: string): string =>
    `<path fill="${fill}" d="M${x} ${top}h4.600v${(52.4 - top).toFixed(1)}q0 2.800-2.800 2.800h-1.600q-2.200 0-1.800-2.600z"/>`;
  return shape(37, lighten(color, 0.015)) + (socks ? shape(47.5, socks) : '');
}

function drawTail({ tail, tip }: AnimalBody, coat: string): string {
  const shade = lighten(coat, -0.06);
  const end = tip ?? mix(coat, '#ffffff', 0.4);
  const thin = `<path d="M33 50q8 1 8.500-7t-1.500-11" fill="none" stroke="${shade}" stroke-width="2.800" stroke-linecap="round"/>`;
  const bushy =
    `<path fill="${shade}" d="M31 52c9 2.500 14-4 13.300-12.500C43.700 32 41 27.500 38.500 25.500c-.5 3-3 4.500-3.500 8.500c-.6 4.500 1.500 9-4.500 11z"/>` +
    `<path fill="${end}" d="M38.500 25.500c2 1.600 4.100 4.700 5.200 9.200c-1.400-.7-2.300-.3-3.500.8c-.8-1.400-2.600-2-4.900-1.800c.6-3.800 2.800-5.400 3.200-8.200z"/>`;
  const ring = (y: number): string =>
    `<path d="M35.800 ${y}q4 2.200 8 -.300" fill="none" stroke="${end}" stroke-width="2.200"/>`;
  const drawings = {
    none: '',
    stub: `<circle cx="35.500" cy="49.500" r="3.400" fill="${mix(coat, '#ffffff', 0.6)}"/>`,
    thin: thin + (tip ? `<circle cx="40" cy="32" r="1.600" fill="${end}"/>` : ''),
    tuft: `${thin}<ellipse cx="39.800" cy="30" rx="2.700" ry="3.800" fill="${end}"/>`,
    ringed: bushy + ring(32) + ring(37) + ring(42),
    bushy,
  };
  return drawings[tail];
}
