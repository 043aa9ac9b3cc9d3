import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../clock/clock.ts';
import { connectDatabase, type DatabaseConnection } from '../database/connect-database.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/create-test-database.ts';
import { openStorage } from '../storage/open-storage.ts';
import { makeTemporaryFolder } from '../storage/testing/make-temporary-folder.ts';
import { findOrphans } from './find-orphans.ts';
import { storePictures } from './store-pictures.ts';
import { drawPicture } from './testing/draw-picture.ts';
import { insertGeneration } from './testing/insert-generation.ts';
import { insertPictures } from './testing/insert-pictures.ts';

const written = new Date('2026-01-01T00:00:00Z');
const later = new Date('2026-01-01T01:00:00Z');
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

/** A storage all of whose files were written at `written`, once `settle` has run. */
async function openOldStorage() {
  const dataDir = await makeTemporaryFolder();
  const storage = await openStorage({ dataDir });
  const settle = async () => {
    for await (const { key } of storage.list()) await utimes(join(dataDir, 'files', key), written, written);
  };
  const collect = async (olderThan: Date) => {
    const keys: string[] = [];
    for await (const key of findOrphans({ database: connection.database, storage }, olderThan)) keys.push(key);
    return keys.sort();
  };
  return { storage, settle, collect };
}

async function insertUpload({ siteId, ownerId }: Awaited<ReturnType<typeof insertGeneration>>, storageKey: string) {
  const now = new Date();
  const file = { storage_key: storageKey, media_type: 'image/jpeg', width: 9, height: 9, bytes: 1 };
  const hashes = { sha256: Buffer.of(1), thumb_hash: Buffer.of(1), digital_source_type: null };
  const row = {
    id: uuidv7(),
    site_id: siteId,
    owner_id: ownerId,
    ...file,
    ...hashes,
    created_at: now,
    expires_at: now,
  };
  await connection.database.insertInto('uploads').values(row).execute();
}

describe('findOrphans', () => {
  it('finds picture files that no row owns, parts of them included, and spares the owned', async () => {
    const { storage, settle, collect } = await openOldStorage();
    const owner = await insertGeneration(connection.database);
    const outputs = [await drawPicture()];
    const owned = await storePictures({ storage, clock: systemClock }, { ...owner, outputs, ...marks });
    await insertPictures(connection.database, owner, owned);
    const [orphan] = await storePictures({ storage, clock: systemClock }, { ...owner, outputs, ...marks });
    const part = `${owner.ownerId}/${uuidv7()}/original-0123456789abcdef.png.part-${uuidv7()}`;
    await storage.put(part, Buffer.from('half'));
    await settle();
    const expected = [...(orphan?.files.map((file) => file.storage_key) ?? []), part].sort();
    expect(await collect(later)).toEqual(expected);
  });

  it('spares the file of an upload, and finds one without a row', async () => {
    const { storage, settle, collect } = await openOldStorage();
    const owner = await insertGeneration(connection.database);
    const keys = [uuidv7(), uuidv7()].map((id) => `${owner.ownerId}/${id}/upload-0123456789abcdef.jpg`);
    for (const key of keys) await storage.put(key, Buffer.from('x'));
    const [owned = '', orphan = ''] = keys;
    await insertUpload(owner, owned);
    await settle();
    expect(await collect(later)).toEqual([orphan]);
  });

  it('spares what may yet get its row', async () => {
    const { storage, settle, collect } = await openOldStorage();
    await storage.put(`${uuidv7()}/${uuidv7()}/original-0123456789abcdef.png`, Buffer.from('x'));
    await settle();
    expect(await collect(written)).toEqual([]);
    expect(await collect(later)).toHaveLength(1);
  });

  it('spares files that are no pictures', async () => {
    const { storage, settle, collect } = await openOldStorage();
    await storage.put('embed/1.0.0/vignette.js', Buffer.from('x'));
    await settle();
    expect(await collect(later)).toEqual([]);
  });

  it('looks at more files than fit one question', async () => {
    const { storage, settle, collect } = await openOldStorage();
    const image = `${uuidv7()}/${uuidv7()}`;
    await Promise.all(
      Array.from({ length: 501 }, (_, index) => storage.put(`${image}/${index}.png`, Buffer.from('x'))),
    );
    await settle();
    expect(await collect(later)).toHaveLength(501);
  });
});
