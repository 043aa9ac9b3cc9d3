import { loadStyleSheet } from '../../pages/files/load-style-sheet.ts';

export const galleryStyles = loadStyleSheet(import.meta.dirname, 'gallery.css');
