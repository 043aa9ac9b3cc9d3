import { loadStyleSheet } from '../../pages/files/load-style-sheet.ts';

export const adminStyles = loadStyleSheet(import.meta.dirname, 'administration.css');
