import type { OwnDrawing } from './own-drawing.ts';

const sail =
  '<path fill="#7a5a42" d="M-.5 0h1v-17h-1z"/><path fill="#f4ead6" d="M.5-3.500h4.200V-17H.5z"/><path fill="#d8c6a6" d="M.5-8h4.200v.8H.5zm0-4.500h4.200v.8H.5z"/>';
const sails = [25, 115, 205, 295]
  .map((angle) => `<g transform="translate(20 16) rotate(${angle})">${sail}</g>`)
  .join('');

export const windmill: OwnDrawing = {
  width: 40,
  height: 50,
  body:
    '<path fill="#efe4cf" d="M14 18h12l4 30H10z"/><path fill="#d6c5a6" d="M20 18h6l4 30H20z"/>' +
    '<path fill="#a8503a" d="M13 19q0-9 7-9t7 9z"/><path fill="#8a3d2d" d="M20 10q7 0 7 9h-7z"/>' +
    '<path fill="#6b4630" d="M17.500 40h5v8h-5z"/><path fill="#8fd3f5" d="M18.300 24.500h3.400v4h-3.400zm0 8h3.400v4h-3.400z"/><path fill="#8a8790" d="M8.500 47h23v2.500h-23z"/>' +
    `${sails}<circle cx="20" cy="16" r="1.800" fill="#5b4030"/>`,
};
