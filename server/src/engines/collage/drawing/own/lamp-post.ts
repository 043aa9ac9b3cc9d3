import type { OwnDrawing } from './own-drawing.ts';

export const lampPost: OwnDrawing = {
  width: 16,
  height: 50,
  body:
    '<path fill="#353a4d" d="M7 12h2v34H7z"/><path fill="#282c3c" d="M8 12h1v34H8z"/><path fill="#353a4d" d="M5.500 44h5L12 49H4z"/><path fill="#454b61" d="M5.800 18h4.400v1.600H5.800z"/>' +
    '<path fill="#8fd3f5" d="M4.500 5h7l-1.200 7.500H5.700z"/><path fill="#353a4d" d="M3.500 5 8 1.500 12.500 5zM5.400 12h5.200v1.400H5.400zM7.600 5h.8v7h-.8z"/><circle cx="8" cy="1.400" r="1" fill="#353a4d"/>',
};
