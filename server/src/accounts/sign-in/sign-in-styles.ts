import { loadStyleSheet } from '../../pages/files/load-style-sheet.ts';

export const signInStyles = [loadStyleSheet(import.meta.dirname, 'sign-in.css')];
