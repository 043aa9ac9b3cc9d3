import { describe, expect, test } from 'vitest';
import { connectDatabase } from '../../database/connect-database.ts';
import { createTestDatabase } from '../../database/testing/create-test-database.ts';
import { StartError } from '../../errors/start-error.ts';
import { openStorage } from '../../storage/open-storage.ts';
import { listKeys } from '../../storage/testing/list-keys.ts';
import { makeTemporaryFolder } from '../../storage/testing/make-temporary-folder.ts';
import { readStored } from '../../storage/testing/read-stored.ts';
import { startFakeBucket } from '../../storage/testing/start-fake-bucket.ts';
import { createReleaseArchive } from './create-release-archive.ts';
import type { EmbedFiles } from './embed-files.ts';
import { storeRelease } from './store-release.ts';
import { loadBuild } from './testing/load-build.ts';

const it = test
  .extend('testDatabase', { scope: 'file' }, async ({}, { onCleanup }) => {
    const testDatabase = await createTestDatabase();
    onCleanup(() => testDatabase.drop());
    return testDatabase;
  })
  .extend('storage', async () => openStorage({ dataDir: await makeTemporaryFolder() }))
  .extend('store', ({ testDatabase, storage }) => {
    /** As a process of its own would. */
    return async (embed: EmbedFiles, { isDevelopment = false, into = storage } = {}) => {
      const { database, close } = connectDatabase(testDatabase.connectionString, { size: 1 });
      try {
        await storeRelease({ database, storage: into, isDevelopment }, embed);
      } finally {
        await close();
      }
    };
  })
  .extend('read', ({ storage }) => {
    return async (version: string, file: string, { isDevelopment = false } = {}) => {
      const found = await createReleaseArchive({ storage, isDevelopment }).find(version, file);
      return found && Buffer.from(found.encodings.identity).toString();
    };
  });

const files = { 'vignette.js': 'the facade', 'app-en.js': 'the app' };
const changed = { ...files, 'app-en.js': 'another app' };
const first = () => loadBuild({ version: '1.0.0', files });
const other = () => loadBuild({ version: '1.0.0', files: changed });

describe('storeRelease', () => {
  it('keeps every file in every form, under its version', async ({ storage, store }) => {
    const embed = await first();
    await store(embed);
    const names = Object.keys(files).flatMap((name) => [name, `${name}.br`, `${name}.gz`]);
    expect(await listKeys(storage, 'embed')).toEqual(
      ['embed/1.0.0.json', ...names.map((name) => `embed/1.0.0/${name}`)].sort(),
    );
    const stored = await readStored(storage, 'embed/1.0.0/app-en.js.br');
    expect(stored?.equals(embed.files.get('app-en.js')?.encodings.br ?? Buffer.of())).toBe(true);
  });

  it('writes nothing again', async ({ storage, store }) => {
    await store(await first());
    const into = { ...storage, put: () => Promise.reject(new Error('written again')) };
    await store(await first(), { into });
    expect((await listKeys(storage, 'embed')).length).toBe(7);
  });

  it('stops the start where this version has other bytes, in one line that says what to do', async ({
    store,
    read,
  }) => {
    await store(await first());
    const attempt = store(await other());
    await expect(attempt).rejects.toThrow(StartError);
    await expect(attempt).rejects.toThrow(/^Version 1\.0\.0 .+ new version in widget\/package\.json.+\.$/);
    expect(await read('1.0.0', 'app-en.js')).toBe('the app');
  });

  it('keeps each version beside the others', async ({ store, read }) => {
    await store(await first());
    await store(await loadBuild({ version: '1.0.1', files: changed }));
    expect([await read('1.0.0', 'app-en.js'), await read('1.0.1', 'app-en.js')]).toEqual(['the app', 'another app']);
  });

  it('replaces a copy made in development, and never one that was published', async ({ store, read }) => {
    const inDevelopment = { isDevelopment: true };
    await store(await first(), inDevelopment);
    await store(await other(), inDevelopment);
    expect(await read('1.0.0', 'app-en.js', inDevelopment)).toBe('another app');
    expect(await read('1.0.0', 'app-en.js')).toBeUndefined();
    await store(await first());
    await store(await other(), inDevelopment);
    expect(await read('1.0.0', 'app-en.js')).toBe('the app');
  });

  it('publishes what was the same in development', async ({ store, read }) => {
    await store(await first(), { isDevelopment: true });
    await store(await first());
    expect(await read('1.0.0', 'app-en.js')).toBe('the app');
  });

  it.for([0, 1, 5, 6])(
    'shows nothing of a copy cut off after %i files, and does it all next time',
    async (writes, { storage, store, read }) => {
      let left = writes;
      const put: typeof storage.put = async (key, bytes) => {
        if (left-- <= 0) throw new Error('the process has died');
        await storage.put(key, bytes);
      };
      await expect(store(await first(), { into: { ...storage, put } })).rejects.toThrow('the process has died');
      expect(await read('1.0.0', 'vignette.js')).toBeUndefined();
      await store(await other());
      expect([await read('1.0.0', 'vignette.js'), await read('1.0.0', 'app-en.js')]).toEqual([
        'the facade',
        'another app',
      ]);
    },
  );

  it('lets several processes begin at once, and one build win as a whole', async ({ store, read }) => {
    const [one, two] = [await first(), await other()];
    const ends = await Promise.allSettled([one, two, one, two].map((embed) => store(embed)));
    const won = ends.map(({ status }) => status === 'fulfilled');
    expect(won).toEqual(won[0] ? [true, false, true, false] : [false, true, false, true]);
    expect(await read('1.0.0', 'app-en.js')).toBe(won[0] ? 'the app' : 'another app');
  });

  it('is there for a bucket as well', async ({ store }) => {
    const bucket = await startFakeBucket();
    const into = await openStorage({ dataDir: '', storageUrl: bucket.url });
    await store(await first(), { into });
    const file = await createReleaseArchive({ storage: into, isDevelopment: false }).find('1.0.0', 'app-en.js');
    expect(file?.mediaType).toBe('text/javascript; charset=utf-8');
  });
});
