import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { access, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { DurableFolderDriver } from './durable-folder-driver.ts';
import { makeTemporaryFolder } from './testing/make-temporary-folder.ts';

const writer = fileURLToPath(new URL('./testing/put-until-killed.ts', import.meta.url));

describe('DurableFolderDriver', () => {
  it('syncs the bytes before they get their name, and the folders up to the root after', async () => {
    const root = await makeTemporaryFolder();
    const path = join(root, 'owner', 'file');
    const events = await recordSyncs(root, path);
    await new DurableFolderDriver(root).put('owner/file', 'bytes');
    expect(events).toEqual(['bytes, unnamed', 'folder, named', 'folder, named']);
  });

  it('loses nothing it acknowledged and shows nothing half written when it is killed', async () => {
    const root = await makeTemporaryFolder();
    const child = fork(writer, [root], { stdio: 'ignore' });
    const acknowledged: string[] = [];
    child.on('message', (key: string) => {
      acknowledged.push(key);
      if (acknowledged.length === 12) child.kill('SIGKILL');
    });
    await once(child, 'exit');

    const names = (await readdir(root, { recursive: true })).filter((name) => name.includes('/'));
    const whole = names.filter((name) => !name.includes('.part-'));
    expect(acknowledged.filter((key) => !whole.includes(key))).toEqual([]);
    for (const name of whole) expect(await hashOf(join(root, name))).toBe(name.split('/')[1]);
  });

  it('leaves no part behind when a write fails', async () => {
    const root = await makeTemporaryFolder();
    const driver = new DurableFolderDriver(root);
    await driver.put('owner/file/below', 'x');
    await expect(driver.put('owner/file', 'x')).rejects.toThrow();
    expect((await readdir(root, { recursive: true })).sort()).toEqual(['owner', 'owner/file', 'owner/file/below']);
  });

  it('removes the folders a delete has emptied, and no others', async () => {
    const root = await makeTemporaryFolder();
    const driver = new DurableFolderDriver(root);
    for (const key of ['a/1/x', 'a/1/y', 'a/2/x', 'b/x']) await driver.put(key, '.');
    await driver.delete('a/1/x');
    expect(await readdir(join(root, 'a'))).toEqual(['1', '2']);
    await driver.delete('a/1/y');
    expect(await readdir(join(root, 'a'))).toEqual(['2']);
    await driver.delete('a/2/x');
    expect(await readdir(root)).toEqual(['b']);
    await driver.delete('b/x');
    expect(await readdir(root)).toEqual([]);
  });

  it('puts into a folder that deletes keep removing', async () => {
    const root = await makeTemporaryFolder();
    const driver = new DurableFolderDriver(root);
    const rounds = Array.from({ length: 100 }, (_, index) => index);
    await Promise.all([
      ...rounds.map((round) => driver.put(`owner/${round}`, 'x')),
      ...rounds.map(() => driver.delete('owner/none')),
    ]);
    expect(await readdir(join(root, 'owner'))).toHaveLength(rounds.length);
  });
});

/** Watches file handles, all of one class, and notes at each sync whether the file has its final name already. */
async function recordSyncs(root: string, path: string): Promise<string[]> {
  const events: string[] = [];
  const handle = await open(root);
  const prototype = Object.getPrototypeOf(handle) as typeof handle;
  await handle.close();
  for (const [method, what] of [
    ['datasync', 'bytes'],
    ['sync', 'folder'],
  ] as const) {
    const original = prototype[method];
    vi.spyOn(prototype, method).mockImplementation(async function (this: typeof handle) {
      const isNamed = await access(path).then(
        () => true,
        () => false,
      );
      events.push(`${what}, ${isNamed ? 'named' : 'unnamed'}`);
      await original.call(this);
    });
  }
  return events;
}

async function hashOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
