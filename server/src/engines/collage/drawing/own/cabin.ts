import type { OwnDrawing } from './own-drawing.ts';

export const cabin: OwnDrawing = {
  width: 46,
  height: 38,
  body:
    '<path fill="#6b4630" d="M33 4h5v12h-5z"/><path fill="#54372a" d="M32 3h7v2.400h-7z"/>' +
    '<path fill="#8f5e3f" d="M6 18h34v18H6z"/>' +
    '<path fill="#7a4d33" d="M6 21.200h34v1.300H6zm0 4.300h34v1.300H6zm0 4.300h34v1.300H6zm0 4.200h34v1.300H6z"/>' +
    '<path fill="#a8704a" d="M23 7 9 19h28z"/><path fill="#8f5e3f" d="M23 7v12h14z"/>' +
    '<path fill="#4f3629" d="M23 2.500 1 21l2.300 2.700L23 7.200l19.700 16.500L45 21z"/><path fill="#3f2a20" d="M23 2.500v4.700l19.700 16.500L45 21z"/>' +
    '<path fill="#5d3c2a" d="M19 22.500h8V36h-8z"/><path fill="#6f4934" d="M20 23.500h6V36h-6z"/><circle cx="25" cy="30" r=".7" fill="#f0c24b"/>' +
    '<path fill="#4f3629" d="M8.500 22h8v8h-8zm21 0h8v8h-8z"/><path fill="#8fd3f5" d="M9.500 23h6v6h-6zm21 0h6v6h-6z"/>' +
    '<path fill="#4f3629" d="M12.100 23h.8v6h-.8zm21 0h.8v6h-.8zM9.500 25.600h6v.8h-6zm21 0h6v.8h-6z"/>' +
    '<circle cx="23" cy="14" r="2.300" fill="#8fd3f5"/><path fill="#8a8790" d="M17 35.500h12V38H17z"/>',
};
