import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { prepareDataFolder } from './prepare-data-folder.ts';

async function makeParent(): Promise<string> {
  const parent = await mkdtemp(path.join(tmpdir(), 'vignette-prepare-'));
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  return parent;
}

describe('prepareDataFolder', () => {
  it('makes the folder and its parents, and is content with one that is there', async () => {
    const folder = path.join(await makeParent(), 'one/two/three');
    await prepareDataFolder(folder);
    await prepareDataFolder(folder);
    expect((await stat(folder)).mode & 0o777).toBe(0o711);
  });

  it('says in one line when something else is in the way', async () => {
    const file = path.join(await makeParent(), 'file');
    await writeFile(file, '');
    await expect(prepareDataFolder(path.join(file, 'below'))).rejects.toThrow(
      /cannot be written \(ENOTDIR\).*DATA_DIR/,
    );
  });

  it.runIf(process.platform === 'linux')('says so where not even root can make a folder', async () => {
    await expect(prepareDataFolder('/proc/nowhere/at/all')).rejects.toThrow(/cannot be written \(ENOENT\)/);
  });
});
