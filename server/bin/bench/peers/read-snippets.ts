import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What an owner pastes: into the head, into the style sheet, and where the widget is to be. */
export interface Snippet {
  head: string;
  style?: string;
  markup: string;
}

/** The part of the build's list that snippets are made of. */
interface Manifest {
  version: string;
  facade: { file: string; integrity: string };
  snippet: { en: { inline: string } };
}

/** Both snippets for a page in English; `base` is where the folder `embed` lies. */
export async function readSnippets(folder: string, base: string): Promise<{ plain: Snippet; strict: Snippet }> {
  const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const { version, facade, snippet } = manifest;
  const pinned = `${base}embed/${version}/${facade.file}`;
  return {
    plain: {
      head: `<script src="${base}embed/vignette.js" async></script>`,
      markup: `<vignette-generator site-key="site_demo">${snippet.en.inline}</vignette-generator>`,
    },
    strict: {
      head: `<script src="${pinned}" integrity="${facade.integrity}" crossorigin async></script>`,
      style: 'vignette-generator { display: block; min-height: 28rem }',
      markup: '<vignette-generator site-key="site_demo"></vignette-generator>',
    },
  };
}
