import { mkdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { lockDataFolder } from './lock-data-folder.ts';
import { makeDataFolder } from './testing/make-data-folder.ts';

describe('lockDataFolder', () => {
  it('lets exactly one of many simultaneous starts in', async () => {
    const dataDir = await makeDataFolder();
    await mkdir(dataDir);
    const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => lockDataFolder(dataDir)));
    const [holder, ...others] = attempts.filter(({ status }) => status === 'fulfilled');
    expect(holder).toBeDefined();
    expect(others).toEqual([]);
  });

  it('waits for a holder that is just ending', async () => {
    const dataDir = await makeDataFolder();
    await mkdir(dataDir);
    const first = await lockDataFolder(dataDir);
    const waiting = lockDataFolder(dataDir, 20_000);
    first.release();
    (await waiting).release();
  });

  it('says so when the folder cannot hold a lock', async () => {
    await expect(lockDataFolder('/proc')).rejects.toThrow(/cannot be locked.*DATA_DIR/);
  });
});
