import type { OwnDrawing } from './own-drawing.ts';

const post = (x: number): string =>
  `<path fill="#f3ebdc" d="M${x} 5l2.500-3 2.500 3v17h-5z"/><path fill="#d9cdb6" d="M${x + 2.5} 2l2.500 3v17h-2.500z"/>`;

export const fence: OwnDrawing = {
  width: 50,
  height: 22,
  body: `<path fill="#e4d9c4" d="M0 7.500h50v2.800H0zm0 7.500h50v2.800H0z"/>${[2, 12, 22.5, 33, 43].map(post).join('')}`,
};
