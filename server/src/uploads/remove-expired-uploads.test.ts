import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listKeys } from '../storage/testing/list-keys.ts';
import { removeExpiredUploads } from './remove-expired-uploads.ts';
import { storeUpload } from './store-upload.ts';
import { createFakePicture } from './testing/create-fake-picture.ts';
import { insertUse } from './testing/insert-use.ts';
import { startUploadService, type UploadOwner, type UploadService } from './testing/start-upload-service.ts';

const day = 86_400_000;
let service: UploadService;
let owner: UploadOwner;

beforeEach(async () => {
  service = await startUploadService();
  owner = await service.joinVisitor();
});

afterEach(() => service.stop());

const store = () => storeUpload(service, { ...owner, picture: createFakePicture() });
const listIds = async () =>
  (await service.database.selectFrom('uploads').select('id').orderBy('id').execute()).map(({ id }) => id);
const passTime = (milliseconds: number) => {
  service.time.now = new Date(service.time.now.getTime() + milliseconds);
};

describe('removeExpiredUploads', () => {
  it('removes what nobody used within a day, row and file', async () => {
    await store();
    passTime(1000);
    const younger = await store();
    passTime(day - 1000);
    expect(await removeExpiredUploads(service)).toBe(1);
    expect(await listIds()).toEqual([younger.id]);
    expect(await listKeys(service.storage)).toEqual([younger.storage_key]);
  });

  it('spares what a generation starts from', async () => {
    const used = await store();
    await insertUse(service.database, used.id);
    passTime(2 * day);
    expect(await removeExpiredUploads(service)).toBe(0);
    expect(await listIds()).toEqual([used.id]);
    expect(await listKeys(service.storage)).toEqual([used.storage_key]);
  });

  it('removes more than fit one batch', async () => {
    const row = await store();
    const rows = Array.from({ length: 450 }, (_, index) => ({
      ...row,
      id: row.id.slice(0, -4) + index.toString(16).padStart(4, '0'),
      storage_key: `${owner.ownerId}/${row.id}/${index}.jpg`,
    }));
    await service.database.insertInto('uploads').values(rows).execute();
    passTime(day);
    expect(await removeExpiredUploads(service)).toBe(451);
    expect(await listIds()).toEqual([]);
  });

  it('can run twice at the same time', async () => {
    await Promise.all(Array.from({ length: 30 }, store));
    passTime(day);
    const removed = await Promise.all([removeExpiredUploads(service), removeExpiredUploads(service)]);
    expect(removed[0] + removed[1]).toBe(30);
    expect(await listKeys(service.storage)).toEqual([]);
  });
});
