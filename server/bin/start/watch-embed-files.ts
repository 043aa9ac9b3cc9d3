import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { EmbedFiles } from '../../src/app/embed/embed-files.ts';
import { loadEmbedFiles } from '../../src/app/embed/load-embed-files.ts';

const folder = path.resolve(import.meta.dirname, '../../../widget/dist');

/** Reads the widget's build once; in development again whenever a newer one has been written. */
export async function watchEmbedFiles({ isDevelopment }: { isDevelopment: boolean }) {
  let loaded = await loadEmbedFiles(folder);
  let loadedAt = await findBuildTime();
  return async (): Promise<EmbedFiles | undefined> => {
    const builtAt = isDevelopment ? await findBuildTime() : loadedAt;
    if (builtAt === loadedAt) return loaded;
    loadedAt = builtAt;
    // While a build is being written there is none to read: the last one serves on.
    loaded = (await loadEmbedFiles(folder)) ?? loaded;
    return loaded;
  };
}

async function findBuildTime(): Promise<number> {
  return (await stat(path.join(folder, 'manifest.json')).catch(() => undefined))?.mtimeMs ?? 0;
}
