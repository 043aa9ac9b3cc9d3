import { buffer } from 'node:stream/consumers';
import type { ByteRange, Storage } from '../storage.ts';

/** The bytes under a key, or a part of them; `undefined` when there is no such file. */
export async function readStored(storage: Storage, key: string, range?: ByteRange): Promise<Buffer | undefined> {
  const stored = await storage.find(key);
  return stored && buffer(await stored.open(range));
}
