import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectDatabase, type DatabaseConnection } from '../database/connect-database.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/create-test-database.ts';
import { openStorage } from '../storage/open-storage.ts';
import type { Storage } from '../storage/storage.ts';
import { listKeys } from '../storage/testing/list-keys.ts';
import { makeTemporaryFolder } from '../storage/testing/make-temporary-folder.ts';
import { readStored } from '../storage/testing/read-stored.ts';
import { deletePictures } from './delete-pictures.ts';
import { storePictures } from './store-pictures.ts';
import { drawPicture } from './testing/draw-picture.ts';
import { insertGeneration } from './testing/insert-generation.ts';
import { insertPictures } from './testing/insert-pictures.ts';

const clock = { now: () => new Date('2026-03-04T05:06:07.089Z') };
const marks = { digitalSourceType: 'algorithmicMedia', creatorTool: 'Vignette – Collage 1' };
let testDatabase: TestDatabase;
let connection: DatabaseConnection;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  connection = connectDatabase(testDatabase.connectionString, { size: 2 });
});

afterAll(async () => {
  await connection.close();
  await testDatabase.drop();
});

async function openTemporaryStorage(): Promise<Storage> {
  return openStorage({ dataDir: await makeTemporaryFolder() });
}

describe('storePictures', () => {
  it('stores every file under its owner, with rows that fit the tables and the bytes', async () => {
    const storage = await openTemporaryStorage();
    const owner = await insertGeneration(connection.database);
    const outputs = [await drawPicture({ width: 600, height: 400 }), await drawPicture({ mediaType: 'image/webp' })];
    const pictures = await storePictures({ storage, clock }, { ...owner, outputs, ...marks });
    await insertPictures(connection.database, owner, pictures);

    const rows = await connection.database.selectFrom('image_files').selectAll().execute();
    expect(rows).toHaveLength(8);
    expect(await listKeys(storage)).toEqual(rows.map((row) => row.storage_key).sort());
    for (const row of rows) {
      const bytes = (await readStored(storage, row.storage_key)) ?? Buffer.of();
      const sha256 = createHash('sha256').update(bytes).digest();
      expect({ bytes: row.bytes, sha256: row.sha256 }).toEqual({ bytes: bytes.length, sha256 });
      const name = `${row.rendition}-${sha256.toString('hex').slice(0, 16)}`;
      expect(row.storage_key).toMatch(new RegExp(`^${owner.ownerId}/${row.image_id}/${name}\\.(png|webp)$`));
    }
  });

  it('describes each image in the order of the outputs', async () => {
    const storage = await openTemporaryStorage();
    const owner = { generationId: 'generation', ownerId: 'visitor' };
    const outputs = [await drawPicture({ width: 30, height: 20 }), await drawPicture({ width: 20, height: 30 })];
    const [first, second] = await storePictures({ storage, clock }, { ...owner, outputs, ...marks });
    expect(first?.image).toMatchObject({
      generation_id: 'generation',
      position: 0,
      width: 30,
      height: 20,
      media_type: 'image/png',
      bytes: first?.files[0]?.bytes,
      digital_source_type: 'algorithmicMedia',
      created_at: clock.now(),
    });
    expect(second?.image).toMatchObject({ position: 1, width: 20, height: 30 });
    expect(first?.image.id).not.toBe(second?.image.id);
  });

  it.each(['/original-', '/256-'])(
    'fails as the storage fails at %s: not as an engine does, nothing left or under way',
    async (file) => {
      const storage = await openTemporaryStorage();
      const failure = new Error('the disk is full');
      const underWay = new Set<string>();
      async function put(key: string, bytes: Uint8Array) {
        underWay.add(key);
        await storage.put(key, bytes);
        underWay.delete(key);
        if (key.includes(file)) throw failure;
      }
      const owner = { generationId: 'generation', ownerId: 'visitor' };
      const request = { ...owner, outputs: [await drawPicture()], ...marks };
      await expect(storePictures({ storage: { ...storage, put }, clock }, request)).rejects.toBe(failure);
      expect(underWay).toEqual(new Set());
      expect(await listKeys(storage)).toEqual([]);
    },
  );

  it('fails as it would, even where nothing can be removed', async () => {
    const storage = await openTemporaryStorage();
    const failure = new Error('no space left');
    let hasRoom = true;
    const put = (key: string, bytes: Uint8Array) => {
      if (!hasRoom) return Promise.reject(failure);
      hasRoom = false;
      return storage.put(key, bytes);
    };
    const broken = { ...storage, put, delete: () => Promise.reject(new Error('out of reach')) };
    const request = { generationId: 'generation', ownerId: 'visitor', outputs: [await drawPicture()], ...marks };
    await expect(storePictures({ storage: broken, clock }, request)).rejects.toBe(failure);
  });

  it('makes two pictures at a time, however many are asked for', async () => {
    const storage = await openTemporaryStorage();
    const output = await drawPicture({ width: 300, height: 200 });
    const files = new Map<string, number>();
    const open: number[] = [];
    async function put(key: string, bytes: Uint8Array) {
      const image = key.slice(0, key.lastIndexOf('/'));
      files.set(image, (files.get(image) ?? 0) + 1);
      open.push([...files.values()].filter((count) => count < 4).length);
      await storage.put(key, bytes);
    }
    const request = { generationId: 'generation', ownerId: 'visitor', outputs: [output, output], ...marks };
    const calls = Array.from({ length: 5 }, () => storePictures({ storage: { ...storage, put }, clock }, request));
    expect((await Promise.all(calls)).flat()).toHaveLength(10);
    expect(Math.max(...open)).toBe(2);
  });

  it('makes the same bytes of the same output', async () => {
    const storage = await openTemporaryStorage();
    const output = await drawPicture();
    const request = { generationId: 'generation', ownerId: 'visitor', outputs: [output, output], ...marks };
    const [first, second] = await storePictures({ storage, clock }, request);
    expect(first?.files.map((file) => file.sha256)).toEqual(second?.files.map((file) => file.sha256));
  });
});

describe('deletePictures', () => {
  it('removes the files, and can be repeated', async () => {
    const storage = await openTemporaryStorage();
    const request = { generationId: 'generation', ownerId: 'visitor', outputs: [await drawPicture()], ...marks };
    const [picture] = await storePictures({ storage, clock }, request);
    const keys = picture?.files.map((file) => file.storage_key) ?? [];
    expect(await listKeys(storage)).toHaveLength(4);
    expect(await deletePictures(storage, keys)).toBe(4);
    expect(await deletePictures(storage, keys)).toBe(4);
    expect(await listKeys(storage)).toEqual([]);
  });
});
