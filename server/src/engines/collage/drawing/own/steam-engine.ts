import type { OwnDrawing } from './own-drawing.ts';

const wheel = (x: number, radius: number): string =>
  `<circle cx="${x}" cy="${37 - radius}" r="${radius}" fill="#2b2e3b"/><circle cx="${x}" cy="${37 - radius}" r="${radius - 1.2}" fill="#b8443c"/>` +
  `<path fill="#2b2e3b" d="M${x - radius + 0.6} ${36.6 - radius}h${2 * radius - 1.2}v.8h-${2 * radius - 1.2}zM${x - 0.4} ${37.6 - 2 * radius}h.8v${2 * radius - 1.2}h-.8z"/>` +
  `<circle cx="${x}" cy="${37 - radius}" r="1.300" fill="#e8c45a"/>`;

export const steamEngine: OwnDrawing = {
  width: 64,
  height: 38,
  body:
    '<path fill="#343847" d="M10 7h5v8h-5zM8.500 5h8v2.600h-8z"/><path fill="#e8c45a" d="M8.500 7h8v1h-8z"/><path fill="#3f4557" d="M24 9q4-3 8 0v6h-8z"/><path fill="#e8c45a" d="M23.500 13h9v1.400h-9z"/>' +
    '<path fill="#3d7a5d" d="M6 14.500h38v12H6z"/><path fill="#2f624a" d="M6 21.500h38v5H6z"/><path fill="#343847" d="M4.500 13.500h3v14h-3z"/>' +
    '<path fill="#e8c45a" d="M16 14.500h1.300v12H16zm10 0h1.300v12H26zm10 0h1.300v12H36z"/><circle cx="4.400" cy="17" r="1.900" fill="#ffe9a3"/>' +
    '<path fill="#3d7a5d" d="M42 8h18v20H42z"/><path fill="#2f624a" d="M42 21.500h18V28H42z"/><path fill="#343847" d="M40 5.500h22V8.200H40z"/><path fill="#8fd3f5" d="M45 10.500h5.200v7H45zm6.800 0H57v7h-5.200z"/>' +
    `<path fill="#b8443c" d="M3 26.500h59v2.600H3zM.500 36l3.500-7h7v7z"/>${wheel(16, 4)}${wheel(27, 5.5)}${wheel(40, 5.5)}${wheel(54, 4)}` +
    '<path fill="#c9ccd6" d="M26.500 31h14.500v1.300H26.500z"/>',
};
