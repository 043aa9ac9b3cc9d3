import type { OwnDrawing } from './own-drawing.ts';

const scallops = Array.from({ length: 12 }, () => 'q4 4.500 8 0').join('');
const folds = [14, 31, 50, 69, 86].map((x) => `<path fill="#e6dccb" d="M${x} 6h1.600l1.200 19.500h-4z"/>`).join('');

/** A long table under a cloth that reaches the floor: it hides the feet of those who sit behind it. */
export const diningTable: OwnDrawing = {
  width: 100,
  height: 30,
  body:
    `<path fill="#f7f0e2" d="M3 4h94l1 21.500H2z"/><path fill="#f7f0e2" d="M2 25${scallops}z"/>${folds}` +
    '<path fill="#d9574a" d="M2.300 20.500h95.400l.1 2H2.200z"/><path fill="#fffaf0" d="M1.500 1.500Q1.500 0 3 0h94q1.500 0 1.500 1.500L99 5q0 1-1 1H2q-1 0-1-1z"/><path fill="#ece2d0" d="M1 5h98q0 1-1 1H2q-1 0-1-1z"/>',
};
