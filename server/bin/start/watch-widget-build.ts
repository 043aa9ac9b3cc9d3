import { stat } from 'node:fs/promises';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../../widget/dist');

interface WatchOptions<Build> {
  /** Nothing while there is no build, or one is being written. */
  load(folder: string): Promise<Build | undefined>;
  isDevelopment: boolean;
}

/** Reads what is wanted of the widget's build once; in development again whenever a newer one has been written. */
export async function watchWidgetBuild<Build>({
  load,
  isDevelopment,
}: WatchOptions<Build>): Promise<() => Promise<Build | undefined>> {
  let loaded = await load(folder);
  let loadedAt = await findBuildTime();
  return async () => {
    const builtAt = isDevelopment ? await findBuildTime() : loadedAt;
    if (builtAt === loadedAt) return loaded;
    loadedAt = builtAt;
    loaded = (await load(folder)) ?? loaded;
    return loaded;
  };
}

async function findBuildTime(): Promise<number> {
  return (await stat(path.join(folder, 'manifest.json')).catch(() => undefined))?.mtimeMs ?? 0;
}
