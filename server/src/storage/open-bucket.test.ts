import { describe, expect, it } from 'vitest';
import { openBucket } from './open-bucket.ts';
import { listKeys } from './testing/list-keys.ts';
import { readStored } from './testing/read-stored.ts';
import { startFakeBucket } from './testing/start-fake-bucket.ts';

describe('openBucket', () => {
  it('writes, finds, reads in part and deletes', async () => {
    const { url, files } = await startFakeBucket();
    const storage = await openBucket(url);
    await storage.put('owner/image/original.png', Buffer.from('0123456789'));
    expect(files.get('owner/image/original.png')?.toString()).toBe('0123456789');

    expect((await storage.find('owner/image/original.png'))?.size).toBe(10);
    expect((await readStored(storage, 'owner/image/original.png'))?.toString()).toBe('0123456789');
    expect((await readStored(storage, 'owner/image/original.png', { start: 3, end: 5 }))?.toString()).toBe('345');

    await storage.delete('owner/image/original.png');
    await storage.delete('owner/image/original.png');
    expect(await storage.find('owner/image/original.png')).toBeUndefined();
  });

  it('lists page after page, and only below the folder asked for', async () => {
    const { url, files } = await startFakeBucket();
    for (const key of ['a/1/x', 'a/1/y', 'a/1/z', 'a/10/x', 'b/x']) files.set(key, Buffer.from('.'));
    const storage = await openBucket(url);
    expect(await listKeys(storage)).toEqual(['a/1/x', 'a/1/y', 'a/1/z', 'a/10/x', 'b/x']);
    expect(await listKeys(storage, 'a/1')).toEqual(['a/1/x', 'a/1/y', 'a/1/z']);
    for await (const { modifiedAt } of storage.list()) expect(modifiedAt).toEqual(new Date('2026-01-02T03:04:05Z'));
  });

  it('is ready while the service answers', async () => {
    const { url } = await startFakeBucket();
    expect(await (await openBucket(url)).isReady()).toBe(true);
  });

  it('is not ready where nothing answers', async () => {
    const storage = await openBucket('s3://key:secret@127.0.0.1:1/pictures?tls=false');
    expect(await storage.isReady()).toBe(false);
  });
});
