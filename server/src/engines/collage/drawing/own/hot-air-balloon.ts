import type { OwnDrawing } from './own-drawing.ts';

export const hotAirBalloon: OwnDrawing = {
  width: 36,
  height: 50,
  body:
    '<path d="M11 33 15 42M25 33 21 42" stroke="#6b4630" stroke-width=".800"/>' +
    '<path fill="#e4574c" d="M18 1C8 1 2 8 2 17c0 7 5 12 9.500 17h13C29 29 34 24 34 17C34 8 28 1 18 1z"/>' +
    '<path fill="#f6c94f" d="M18 1C13 1 9.500 8 9.500 17c0 7 2.500 12 4.500 17h8c2-5 4.500-10 4.500-17C26.500 8 23 1 18 1z"/>' +
    '<path fill="#e4574c" d="M18 1c-2 0-3.500 7-3.500 16c0 7 1 12 2 17h3c1-5 2-10 2-17C21.500 8 20 1 18 1z"/>' +
    '<path fill="#c43d3f" d="M26.500 17C26.500 8 23 1 18 1c10 0 16 7 16 16c0 7-5 12-9.500 17H22c2-5 4.500-10 4.500-17z" opacity=".45"/>' +
    '<path fill="#8f5e3f" d="M13.500 41h9l-1 7.500h-7z"/><path fill="#6f4934" d="M18 41h4.500l-1 7.500H18z"/><path fill="#a9744c" d="M13 40h10v2H13z"/>',
};
