import { once } from 'node:events';
import { watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { HeldPicture } from './kie-moment.ts';
import type { Scene } from './open-scene.ts';

/** All files of a visitor are in one folder: the first thing that appears there is part of a picture. */
export async function untilStoring({ dataDir }: Scene, { picture, hold }: HeldPicture): Promise<void> {
  const folder = path.join(dataDir, 'files', picture.ownerId);
  await mkdir(folder, { recursive: true });
  const watcher = watch(folder);
  const appeared = once(watcher, 'change');
  hold.release();
  await appeared;
  watcher.close();
}
