import { buffer } from 'node:stream/consumers';
import type { Storage } from './storage.ts';

/** All bytes of a file, for those small enough to be held in memory; nothing where there is none. */
export async function readFile(storage: Storage, key: string): Promise<Buffer<ArrayBuffer> | undefined> {
  const stored = await storage.find(key);
  return stored && buffer(await stored.open());
}
