import { loadStyleSheet } from '../../../pages/files/load-style-sheet.ts';

export const siteSnippetStyles = loadStyleSheet(import.meta.dirname, 'site-snippet.css');
