import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StartError } from '../errors/start-error.ts';
import { openStorage } from './open-storage.ts';
import { makeTemporaryFolder } from './testing/make-temporary-folder.ts';
import { readStored } from './testing/read-stored.ts';
import { startFakeBucket } from './testing/start-fake-bucket.ts';

describe('openStorage', () => {
  it('keeps files in the data folder', async () => {
    const dataDir = await makeTemporaryFolder();
    await (await openStorage({ dataDir })).put('owner/image/file.png', Buffer.from('bytes'));
    const reopened = await openStorage({ dataDir });
    expect((await readStored(reopened, 'owner/image/file.png'))?.toString()).toBe('bytes');
  });

  it('keeps them in a bucket where one is named', async () => {
    const { url, files } = await startFakeBucket();
    const storage = await openStorage({ dataDir: '/nowhere', storageUrl: url });
    await storage.put('owner/file', Buffer.from('bytes'));
    expect([...files.keys()]).toEqual(['owner/file']);
  });

  it('stops the start with one line when it may not write', async () => {
    const occupied = join(await makeTemporaryFolder(), 'a-file');
    await writeFile(occupied, '');
    await expect(openStorage({ dataDir: occupied })).rejects.toThrow(StartError);
    await expect(openStorage({ dataDir: occupied })).rejects.toThrow(/DATA_DIR/);
  });

  it('says that it is not ready once its folder has gone', async () => {
    const dataDir = await makeTemporaryFolder();
    const storage = await openStorage({ dataDir });
    expect(await storage.isReady()).toBe(true);
    await rm(dataDir, { recursive: true });
    expect(await storage.isReady()).toBe(false);
  });
});
