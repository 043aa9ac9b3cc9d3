import { loadStyleSheet } from '../../pages/files/load-style-sheet.ts';

export const consentStyles = loadStyleSheet(import.meta.dirname, 'consent.css');
