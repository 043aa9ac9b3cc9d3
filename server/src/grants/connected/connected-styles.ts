import { loadStyleSheet } from '../../pages/files/load-style-sheet.ts';

export const connectedStyles = loadStyleSheet(import.meta.dirname, 'connected.css');
