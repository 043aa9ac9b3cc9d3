import type { OwnDrawing } from './own-drawing.ts';

export const campfire: OwnDrawing = {
  width: 34,
  height: 32,
  body:
    '<path fill="#f8712f" d="M17 1c1 6 8 9 8 17c0 6-4 9-8 9s-8-3-8-9c0-4 2-6 3.500-8c.5 3 1.500 4 2.500 4c1-5-1-8 2-13z"/><path fill="#ffb02e" d="M17.500 11c.5 4 4 5.500 4 9.500c0 4-2 6-4.500 6s-4.500-2-4.500-5.500c0-3 1.500-4 2.500-5.500c.5 1.500 1 2 1.500 2c.5-2.500 0-4 1-6.500z"/><path fill="#ffe27a" d="M17 19.500c.5 2 2 2.500 2 4.500c0 1.800-.900 2.800-2 2.800s-2-1-2-2.800c0-2 1.500-2.500 2-4.500z"/>' +
    '<path fill="#7a5138" d="M4 24.500 29 29l-.6 2.700L3.400 27.200z"/><path fill="#8f6142" d="M30 24.500 5 29l.6 2.700L30.600 27.200z"/><circle cx="4" cy="26" r="1.400" fill="#c99a6b"/><circle cx="30" cy="26" r="1.400" fill="#c99a6b"/>',
};
