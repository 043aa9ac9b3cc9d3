import { loadStyleSheet } from '../../pages/files/load-style-sheet.ts';

export const settingsStyles = [loadStyleSheet(import.meta.dirname, 'settings.css')];
