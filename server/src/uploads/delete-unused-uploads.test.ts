import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { deleteUnusedUploads } from './delete-unused-uploads.ts';
import { findOwnUploads } from './find-own-uploads.ts';
import { storeUpload } from './store-upload.ts';
import { createFakePicture } from './testing/create-fake-picture.ts';
import { insertUse } from './testing/insert-use.ts';
import { startUploadService, type UploadOwner, type UploadService } from './testing/start-upload-service.ts';

let service: UploadService;
let owner: UploadOwner;

beforeAll(async () => {
  service = await startUploadService();
  owner = await service.joinVisitor();
});

afterAll(() => service.stop());

const store = () => storeUpload(service, { ...owner, picture: createFakePicture() });
/** Statements that wait for somebody's lock. */
async function countWaiting(): Promise<number> {
  const { rows } = await sql`
    select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
    service.database,
  );
  return rows.length;
}

const release = (ids: string[]) =>
  service.database.transaction().execute((transaction) => deleteUnusedUploads(transaction, ids));

describe('deleteUnusedUploads', () => {
  it('deletes what only the deleted generation started from, and tells where the files are', async () => {
    const [own, shared] = [await store(), await store()];
    const generationId = await insertUse(service.database, own.id, shared.id);
    await insertUse(service.database, shared.id);
    const keys = await service.database.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('generations').where('id', '=', generationId).execute();
      return deleteUnusedUploads(transaction, [own.id, shared.id]);
    });
    expect(keys).toEqual([own.storage_key]);
    expect([...(await findOwnUploads(service.database, owner, [own.id, shared.id])).keys()]).toEqual([shared.id]);
  });

  it('deletes nothing that a generation takes up at the same moment', async () => {
    const { id } = await store();
    const locked = Promise.withResolvers<void>();
    const mayCommit = Promise.withResolvers<void>();
    const accepting = service.database.transaction().execute(async (transaction) => {
      await transaction.selectFrom('uploads').select('id').where('id', '=', id).forKeyShare().execute();
      locked.resolve();
      await mayCommit.promise;
      await insertUse(transaction, id);
    });
    await locked.promise;
    const releasing = release([id]);
    await vi.waitFor(async () => expect(await countWaiting()).toBe(1), { timeout: 20_000 });
    mayCommit.resolve();
    await accepting;
    expect(await releasing).toEqual([]);
  });

  it('has nothing to do with nothing', async () => {
    expect(await release([])).toEqual([]);
  });
});

describe('findOwnUploads', () => {
  it('finds the visitor’s own by their ids, and what is known of them', async () => {
    const { id, bytes, storage_key: storageKey } = await store();
    const [own, unknown] = [id, '0198c0de-0000-7000-8000-000000000000'];
    const found = await findOwnUploads(service.database, owner, [own, unknown]);
    expect([...found]).toEqual([
      [
        id,
        { id, width: 90, height: 60, bytes, mediaType: 'image/jpeg', storageKey, digitalSourceType: 'digitalCapture' },
      ],
    ]);
  });

  it('finds nothing of somebody else, and nothing without ids', async () => {
    const { id } = await store();
    const stranger = await service.joinVisitor();
    expect(await findOwnUploads(service.database, stranger, [id])).toEqual(new Map());
    expect(await findOwnUploads(service.database, owner, [])).toEqual(new Map());
  });
});
