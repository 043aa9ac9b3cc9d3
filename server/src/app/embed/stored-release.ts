import { z } from 'zod';
import { readFile } from '../../storage/read-file.ts';
import type { Storage } from '../../storage/storage.ts';
import { EmbedManifest } from './embed-manifest.ts';

/**
 * What a storage holds of a version. It is written when all of its files are there, and none is served without it: a
 * copy that a crash cut off is one that has never been.
 */
export const StoredRelease = z.object({
  /** A copy made in development may be replaced; any other never changes. */
  isDevelopment: z.boolean(),
  manifest: EmbedManifest,
  /** Each file's SHA-256 in base64. Compressed forms lie beside. */
  files: z.record(z.string(), z.string()),
});

export type StoredRelease = z.output<typeof StoredRelease>;

/** Where a release is described; its files lie in the folder of the same name. */
export function releaseKey(version: string): string {
  return `embed/${version}.json`;
}

export function releaseFileKey(version: string, file: string): string {
  return `embed/${version}/${file}`;
}

export async function findStoredRelease(storage: Storage, version: string): Promise<StoredRelease | undefined> {
  const bytes = await readFile(storage, releaseKey(version));
  return bytes && StoredRelease.parse(JSON.parse(bytes.toString()));
}
