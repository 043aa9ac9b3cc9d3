import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { StartError } from '../errors/start-error.ts';
import { createStorage } from './create-storage.ts';
import { DurableFolderDriver } from './durable-folder-driver.ts';
import { openBucket } from './open-bucket.ts';
import type { Storage } from './storage.ts';

/** The folder `files` below the data folder, or the bucket that STORAGE_URL names. */
export async function openStorage(options: { dataDir: string; storageUrl?: string | undefined }): Promise<Storage> {
  if (options.storageUrl !== undefined) return openBucket(options.storageUrl);
  return openFolder(resolve(options.dataDir, 'files'));
}

async function openFolder(path: string): Promise<Storage> {
  const driver = new DurableFolderDriver(path);
  await mkdir(path, { recursive: true, mode: 0o700 }).catch(() => undefined);
  if (!(await driver.isReady())) {
    throw new StartError(`Cannot write files to ${path}. Set DATA_DIR to a folder this account may write.`);
  }
  return createStorage({ driver, listsRecursively: false, isReady: () => driver.isReady() });
}
