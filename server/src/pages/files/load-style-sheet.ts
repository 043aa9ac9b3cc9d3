import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createPageFile } from './create-page-file.ts';
import type { PageFile } from './page-file.ts';

/**
 * A feature's own style sheet, beside its pages: `loadStyleSheet(import.meta.dirname, 'gallery.css')`. The feature's router
 * serves it by `servePageFile`, and its pages name it in `renderPage(view, { styles: [sheet], … })`.
 */
export function loadStyleSheet(folder: string, name: string): PageFile {
  return createPageFile(`/pages/${name}`, readFileSync(path.join(folder, name)));
}
