import { loadStyleSheet } from '../../pages/files/load-style-sheet.ts';

export const devMailStyles = loadStyleSheet(import.meta.dirname, 'dev-mail.css');
