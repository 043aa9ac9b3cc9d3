import type { OwnDrawing } from './own-drawing.ts';

const stalk = (x: number, top: number, color: string): string => {
  const joints = Array.from(
    { length: Math.floor((48 - top) / 8) },
    (_, index) => `<path fill="#3f7f3b" d="M${x - 0.4} ${top + 7 + index * 8}h4.800v1h-4.800z"/>`,
  );
  return `<path fill="${color}" d="M${x} ${top}h4v${48 - top}h-4z"/><path fill="#4f9a45" d="M${x + 2.6} ${top}h1.400v${48 - top}h-1.400z"/>${joints.join('')}`;
};
const leaf = (x: number, y: number, angle: number): string =>
  `<path fill="#58a84a" transform="translate(${x} ${y}) rotate(${angle})" d="M0 0q5-3 10 0q-5 3-10 0z"/>`;

export const bamboo: OwnDrawing = {
  width: 30,
  height: 48,
  body:
    stalk(4, 8, '#7cc05c') +
    stalk(13, 1, '#8acb66') +
    stalk(22, 12, '#74b856') +
    leaf(17, 9, -25) +
    leaf(17, 9, 20) +
    leaf(13, 17, 205) +
    leaf(26, 20, -30) +
    leaf(4, 16, 160) +
    leaf(8, 25, 15) +
    leaf(13, 26, 170),
};
