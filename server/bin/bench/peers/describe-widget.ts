import { loadEmbedFiles } from '../../../src/app/embed/load-embed-files.ts';
import type { PageFile } from './page-file.ts';
import { readSnippets } from './read-snippets.ts';
import type { Subject } from './subject.ts';

const watched = { tag: 'vignette-generator', part: `element.shadowRoot?.querySelector('textarea')` };

/** Our own widget by both snippets, with the very bytes that the server sends. */
export async function describeWidget(folder: string): Promise<{ plain: Subject; strict: Subject }> {
  const { plain, strict } = await readSnippets(folder, '');
  const files = await listFiles(folder);
  return {
    plain: { name: 'ours, plain snippet', ...plain, files, watched },
    strict: { name: 'ours, strict snippet', ...strict, files, watched },
  };
}

async function listFiles(folder: string): Promise<PageFile[]> {
  const embed = await loadEmbedFiles(folder);
  if (!embed) throw new Error(`${folder} has no build of the widget`);
  const released = [...embed.files].map(([name, file]) => [`${embed.version}/${name}`, file] as const);
  return [['vignette.js', embed.facade] as const, ...released].map(([name, { mediaType, encodings }]) => {
    if (!encodings.br) throw new Error(`${name} is not compressed`);
    return { path: `embed/${name}`, mediaType, brotli: encodings.br };
  });
}
