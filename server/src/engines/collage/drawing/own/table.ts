import type { OwnDrawing } from './own-drawing.ts';

export const table: OwnDrawing = {
  width: 60,
  height: 26,
  body:
    '<path fill="#7d5237" d="M7 5h4.500v21H7zm41.500 0H53v21h-4.500z"/><path fill="#694430" d="M9.500 5h2v21h-2zm41.500 0h2v21h-2z"/>' +
    '<path fill="#8f6142" d="M5 4h50v4.500H5z"/><path fill="#b78255" d="M1.500 0h57q1.500 0 1.500 2t-1.500 2h-57Q0 4 0 2t1.500-2z"/><path fill="#9c6c45" d="M.400 3h59.200q-.4 1-1.100 1h-57q-.7 0-1.100-1z"/>',
};
