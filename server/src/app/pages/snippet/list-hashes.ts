import type { EmbedFiles } from '../../embed/embed-files.ts';

/**
 * Sources of a policy for each file that a page may come to load, the first script foremost; of all languages where none
 * has been chosen.
 */
export function listHashes({ manifest, files, facade }: EmbedFiles, locale: string): string[] {
  const locales = locale === '' ? Object.keys(manifest.apps) : [locale];
  const described = locales.flatMap((name) => [
    manifest.apps[name],
    ...Object.values(manifest.parts).map((part) => part[name]),
  ]);
  const named = described.map((entry) => {
    const file = entry && files.get(entry.file);
    if (!file) throw new Error('the manifest of the widget names a file that its build does not have');
    return file;
  });
  return [facade, ...named].map(({ sha256 }) => `'sha256-${sha256}'`);
}
