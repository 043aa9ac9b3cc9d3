import type { OwnDrawing } from './own-drawing.ts';

export const lighthouse: OwnDrawing = {
  width: 24,
  height: 48,
  body:
    '<path fill="#f7f4ee" d="M8.200 14h7.600l3 31H5.200z"/><path fill="#dcd6cc" d="M12 14h3.800l3 31H12z"/>' +
    '<path fill="#e0433b" d="M7.700 19h8.600l.7 6.500H7zm-1.300 13h11.200l.7 6.500H5.700z"/><path fill="#bd332f" d="M12 19h4.300l.7 6.500h-5zm0 13h5.600l.7 6.500H12z"/>' +
    '<path fill="#3b3f52" d="M6 12.500h12v2.300H6z"/><path fill="#8fd3f5" d="M8.500 6.500h7v6h-7z"/><path fill="#3b3f52" d="M11.600 6.500h.8v6h-.8z"/>' +
    '<path fill="#e0433b" d="M12 1.500 7.500 6.500h9z"/><path fill="#bd332f" d="M12 1.500v5h4.500z"/><circle cx="12" cy="1.600" r="1" fill="#3b3f52"/>' +
    '<path fill="#5b4636" d="M10.400 40h3.200v5.500h-3.200z"/><path fill="#8fd3f5" d="M11 27.500h2v2.600h-2z"/><path fill="#686c80" d="M3 45h18v3H3z"/>',
};
