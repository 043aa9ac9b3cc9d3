import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openStorage } from '../../storage/open-storage.ts';
import type { Storage } from '../../storage/storage.ts';
import { makeTemporaryFolder } from '../../storage/testing/make-temporary-folder.ts';
import { createReleaseArchive } from './create-release-archive.ts';

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

async function openArchive({ isDevelopment = false } = {}) {
  const stored = await openStorage({ dataDir: await makeTemporaryFolder() });
  const release = {
    isDevelopment,
    manifest: { version: '1.0.0', facade: { file: 'vignette.js' } },
    files: { 'vignette.js': hashOf('the facade'), 'changed.js': hashOf('as it was published') },
  };
  await stored.put('embed/1.0.0.json', Buffer.from(JSON.stringify(release)));
  await stored.put('embed/1.0.0/vignette.js', Buffer.from('the facade'));
  await stored.put('embed/1.0.0/changed.js', Buffer.from('as it is now'));
  await stored.put('embed/1.0.0/left-behind.js', Buffer.from('of a copy that was cut off'));
  await stored.put('embed/2.0.0/vignette.js', Buffer.from('of a copy that is not done'));
  await stored.put('owner/picture.js', Buffer.from('somebody’s own'));
  const asked: string[] = [];
  const find: Storage['find'] = (key) => {
    asked.push(key);
    return stored.find(key);
  };
  return { asked, archive: createReleaseArchive({ storage: { ...stored, find }, isDevelopment: false }) };
}

describe('createReleaseArchive', () => {
  it('finds the files of a release, and asks the storage once', async () => {
    const { archive, asked } = await openArchive();
    const file = await archive.find('1.0.0', 'vignette.js');
    expect(Buffer.from(file?.encodings.identity ?? []).toString()).toBe('the facade');
    const before = asked.length;
    expect(await archive.find('1.0.0', 'vignette.js')).toBe(file);
    expect(asked.length).toBe(before);
  });

  it.each([
    ['1.0.0', 'left-behind.js'],
    ['2.0.0', 'vignette.js'],
    ['1.0.0', '../../owner/picture.js'],
    ['1.0.0', '../2.0.0/vignette.js'],
    ['1.0.0', '1.0.0.json'],
    ['1.0.0', 'constructor'],
    ['1.0.0', '__proto__'],
    ['1.0.0', ''],
    ['1.0.0', 'vignette.js\0'],
    ['..', 'owner/picture.js'],
    ['../embed/1.0.0', 'vignette.js'],
    ['1.0.0/', 'vignette.js'],
    ['1.0.0.', 'vignette.js'],
    ['', 'vignette.js'],
    ['1'.repeat(200), 'vignette.js'],
    ['%2e%2e', 'vignette.js'],
    ['１.0.0', 'vignette.js'],
  ])('has nothing of version %j at %j', async (version, file) => {
    const { archive, asked } = await openArchive();
    expect(await archive.find(version, file)).toBeUndefined();
    expect(asked.filter((key) => !/^embed\/[12]\.0\.0\.json$/.test(key))).toEqual([]);
  });

  it('serves no bytes that are not the published ones', async () => {
    const { archive } = await openArchive();
    await expect(archive.find('1.0.0', 'changed.js')).rejects.toThrow('changed.js');
  });

  it('serves in production nothing that was only tried in development', async () => {
    const { archive } = await openArchive({ isDevelopment: true });
    expect(await archive.find('1.0.0', 'vignette.js')).toBeUndefined();
  });
});
