import { loadStyleSheet } from '../../pages/files/load-style-sheet.ts';

export const signUpStyles = loadStyleSheet(import.meta.dirname, 'sign-up.css');
