import type { Storage } from '../storage.ts';

export async function listKeys(storage: Storage, folder?: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of storage.list(folder)) keys.push(key);
  return keys.sort();
}
