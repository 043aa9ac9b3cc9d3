import { loadStyleSheet } from '../../../pages/files/load-style-sheet.ts';

export const auditStyles = loadStyleSheet(import.meta.dirname, 'audit.css');
