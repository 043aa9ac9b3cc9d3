import type { Storage } from '../storage/storage.ts';

/** Removes files by their storage keys; those already gone count as removed, so it can be repeated after a crash. */
export async function deletePictures(storage: Storage, keys: readonly string[]): Promise<number> {
  await Promise.all(keys.map((key) => storage.delete(key)));
  return keys.length;
}
