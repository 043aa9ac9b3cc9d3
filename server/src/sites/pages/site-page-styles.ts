import { loadStyleSheet } from '../../pages/files/load-style-sheet.ts';

export const sitePageStyles = loadStyleSheet(import.meta.dirname, 'sites.css');
