import type { EmbedFiles } from '../../../src/app/embed/embed-files.ts';
import { loadEmbedFiles } from '../../../src/app/embed/load-embed-files.ts';
import { writeSnippets } from '../../../src/app/pages/snippet/write-snippets.ts';
import type { PageFile } from './page-file.ts';
import type { Subject } from './subject.ts';

const choice = { site: 'site_demo', locale: '', mode: 'inline', address: 'floating' } as const;
const watched = { tag: 'vignette-generator', part: `element.shadowRoot?.querySelector('textarea')` };

/** Our own widget by both snippets, as owners copy them, with the very bytes that the server sends. */
export async function describeWidget(folder: string): Promise<{ plain: Subject; strict: Subject }> {
  const embed = await loadEmbedFiles(folder);
  if (!embed) throw new Error(`${folder} has no build of the widget`);
  const { plain, strict, rule = '' } = writeSnippets(choice, { origin: '.', embed });
  const files = listFiles(embed);
  return {
    plain: { name: 'ours, plain snippet', markup: plain, files, watched },
    strict: { name: 'ours, strict snippet', style: rule, markup: strict, files, watched },
  };
}

function listFiles({ version, facade, files }: EmbedFiles): PageFile[] {
  const released = [...files].map(([name, file]) => [`${version}/${name}`, file] as const);
  return [['vignette.js', facade] as const, ...released].map(([name, { mediaType, encodings }]) => {
    const sent = encodings.br ? { body: encodings.br, encoding: 'br' as const } : { body: encodings.identity };
    return { path: `embed/${name}`, mediaType, ...sent };
  });
}
