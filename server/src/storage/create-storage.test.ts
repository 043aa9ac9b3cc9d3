import { once } from 'node:events';
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStorage } from './create-storage.ts';
import { DurableFolderDriver } from './durable-folder-driver.ts';
import { openStorage } from './open-storage.ts';
import type { Storage } from './storage.ts';
import { listKeys } from './testing/list-keys.ts';
import { makeTemporaryFolder } from './testing/make-temporary-folder.ts';
import { readStored } from './testing/read-stored.ts';

async function openTemporaryStorage(): Promise<Storage> {
  return openStorage({ dataDir: await makeTemporaryFolder() });
}

describe('createStorage', () => {
  it('finds nothing where nothing was put, be it a name, a folder or a name below a file', async () => {
    const storage = await openTemporaryStorage();
    await storage.put('owner/file', Buffer.from('x'));
    expect(await storage.find('owner/other')).toBeUndefined();
    expect(await storage.find('nobody/file')).toBeUndefined();
    expect(await storage.find('owner/file/below')).toBeUndefined();
  });

  it('replaces what was there', async () => {
    const storage = await openTemporaryStorage();
    await storage.put('owner/file', Buffer.from('a long first text'));
    await storage.put('owner/file', Buffer.from('second'));
    expect((await storage.find('owner/file'))?.size).toBe(6);
  });

  it('deletes once and for all, and does not mind a second time', async () => {
    const storage = await openTemporaryStorage();
    await storage.put('owner/file', Buffer.from('x'));
    await storage.delete('owner/file');
    await storage.delete('owner/file');
    expect(await storage.find('owner/file')).toBeUndefined();
  });

  it('says so when a file goes between being found and being opened', async () => {
    const storage = await openTemporaryStorage();
    await storage.put('owner/file', Buffer.from('x'));
    const stored = await storage.find('owner/file');
    await storage.delete('owner/file');
    await expect(stored?.open()).rejects.toThrow();
  });

  it('refuses keys that lead elsewhere, whatever is asked of it', async () => {
    const storage = await openTemporaryStorage();
    await expect(storage.put('../file', Buffer.from('x'))).rejects.toThrow(TypeError);
    await expect(storage.find('../file')).rejects.toThrow(TypeError);
    await expect(storage.delete('../file')).rejects.toThrow(TypeError);
    expect(() => storage.list('..')).toThrow(TypeError);
  });

  it('lists everything, or one folder', async () => {
    const storage = await openTemporaryStorage();
    for (const key of ['a/1/x.png', 'a/10/y.png', 'b/z']) await storage.put(key, Buffer.from('.'));
    expect(await listKeys(storage)).toEqual(['a/1/x.png', 'a/10/y.png', 'b/z']);
    expect(await listKeys(storage, 'a/1')).toEqual(['a/1/x.png']);
    expect(await listKeys(storage, 'nobody')).toEqual([]);
  });

  it('lists when each file was written', async () => {
    const dataDir = await makeTemporaryFolder();
    const storage = await openStorage({ dataDir });
    await storage.put('owner/file', Buffer.from('.'));
    const written = new Date('2026-01-02T03:04:05Z');
    await utimes(join(dataDir, 'files', 'owner', 'file'), written, written);
    for await (const listed of storage.list()) expect(listed).toEqual({ key: 'owner/file', modifiedAt: written });
    expect.assertions(1);
  });

  it('goes on listing when files go meanwhile', async () => {
    const storage = await openTemporaryStorage();
    for (const key of ['a/x', 'a/y', 'a/z']) await storage.put(key, Buffer.from('.'));
    const listing = storage.list()[Symbol.asyncIterator]();
    const first: string = (await listing.next()).value?.key;
    for (const key of ['a/x', 'a/y', 'a/z']) if (key !== first) await storage.delete(key);
    expect((await listing.next()).done).toBe(true);
  });

  it('closes the file behind a part that nobody reads', async () => {
    const driver = new DurableFolderDriver(await makeTemporaryFolder());
    await driver.put('owner/file', 'bytes');
    const source = await driver.getStream('owner/file');
    driver.getStream = async () => source;
    const storage = createStorage({ driver, listsRecursively: false, isReady: () => driver.isReady() });
    const part = await (await storage.find('owner/file'))?.open({ start: 1, end: 2 });
    part?.destroy();
    await once(source, 'close');
    expect(source.destroyed).toBe(true);
  });

  it('opens exactly the part asked for', async () => {
    const storage = await openTemporaryStorage();
    const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, index) => index % 251));
    await storage.put('owner/file', bytes);
    const position = fc.nat({ max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(position, position, async (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const part = await readStored(storage, 'owner/file', { start, end });
        expect(part?.equals(bytes.subarray(start, end + 1))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
