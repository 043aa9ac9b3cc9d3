import type { OwnDrawing } from './own-drawing.ts';

export const barn: OwnDrawing = {
  width: 46,
  height: 38,
  body:
    '<path fill="#c43d34" d="M5 16 11 8l12-6 12 6 6 8v20H5z"/><path fill="#a53029" d="M23 2l12 6 6 8v20H23z"/>' +
    '<path fill="#5a3b36" d="M23 0 9.500 6.600 2.800 15.700l2.300 1.700L11.300 9 23 3.300 34.700 9l6.200 8.400 2.300-1.700-6.700-9.100z"/>' +
    '<path fill="#f4ece0" d="M14.500 21h17v15h-17z"/><path fill="#b93831" d="M16 22.500h6.300V36H16zm7.700 0H30V36h-6.300z"/>' +
    '<path fill="#f4ece0" d="m16 23.600 1-1.100 5.300 12.400V36h-.7zm13 -1.100 1 1.100L24.400 36h-.7v-1.100zm-12.700.6h5.700v1H16.300zm7.700 0h6v1h-6z"/>' +
    '<path fill="#f4ece0" d="M19.500 10h7v7h-7z"/><path fill="#4a2f2c" d="M20.600 11.100h4.800v4.800h-4.800z"/><path fill="#f4ece0" d="M22.600 11.100h.8v4.800h-.8zm-2 2h4.800v.8h-4.800z"/>',
};
