import { loadStyleSheet } from '../../pages/files/load-style-sheet.ts';

export const connectStyles = loadStyleSheet(import.meta.dirname, 'connect.css');
