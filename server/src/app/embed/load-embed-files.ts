import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { createEmbedFile, isEmbedFileName } from './create-embed-file.ts';
import type { EmbedFile, EmbedFiles } from './embed-files.ts';
import { EmbedManifest } from './embed-manifest.ts';

/** Reads the widget's build (`manifest.json` and a folder named by its version) into memory; nothing where it has not been built. */
export async function loadEmbedFiles(folder: string): Promise<EmbedFiles | undefined> {
  const text = await readFile(path.join(folder, 'manifest.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const manifest = EmbedManifest.parse(JSON.parse(text));
  const { version, facade } = manifest;
  const files = await loadFiles(path.join(folder, version));
  const facadeFile = files.get(facade.file);
  return facadeFile && { version, manifest, facade: facadeFile, files };
}

async function loadFiles(release: string): Promise<Map<string, EmbedFile>> {
  const read = (name: string) => readFile(path.join(release, name)).catch(() => undefined);
  const files = new Map<string, EmbedFile>();
  for (const name of (await readdir(release)).filter(isEmbedFileName)) {
    const file = await createEmbedFile(name, read);
    if (file) files.set(name, file);
  }
  return files;
}
