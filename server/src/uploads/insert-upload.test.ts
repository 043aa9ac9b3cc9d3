import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listKeys } from '../storage/testing/list-keys.ts';
import { uploadQuota } from './assert-upload-quota.ts';
import { createFakePicture } from './testing/create-fake-picture.ts';
import { startUploadService, type UploadOwner, type UploadService } from './testing/start-upload-service.ts';
import { storeUpload } from './store-upload.ts';

let service: UploadService;
let owner: UploadOwner;

beforeAll(async () => {
  service = await startUploadService();
});

beforeEach(async () => {
  owner = await service.joinVisitor();
});

afterAll(() => service.stop());

/** Stores so many pictures of so many bytes at the same time; resolves with the codes of those refused. */
async function storeMany(count: number, bytes = 100): Promise<unknown[]> {
  const picture = createFakePicture(bytes);
  const storing = Array.from({ length: count }, () => storeUpload(service, { ...owner, picture }));
  const outcomes = await Promise.allSettled(storing);
  return outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []));
}

async function countRows(): Promise<number> {
  const rows = await service.database
    .selectFrom('uploads')
    .select('id')
    .where('owner_id', '=', owner.ownerId)
    .execute();
  return rows.length;
}

describe('insertUpload', () => {
  it('never lets a visitor have more than the quota, however many come at once', async () => {
    const refused = await storeMany(uploadQuota.count + 5);
    expect(refused).toEqual(Array.from({ length: 5 }, () => 'upload_quota_exhausted'));
    expect(await countRows()).toBe(uploadQuota.count);
  });

  it('leaves no file of what it refuses', async () => {
    await storeMany(uploadQuota.count + 3);
    expect(await listKeys(service.storage, owner.ownerId)).toHaveLength(uploadQuota.count);
  });

  it('counts bytes as well', async () => {
    const third = Math.floor(uploadQuota.bytes / 3);
    expect(await storeMany(4, third)).toEqual(['upload_quota_exhausted']);
    expect(await storeMany(1, 2)).toEqual([]);
    expect(await storeMany(1, 1)).toEqual(['upload_quota_exhausted']);
  });

  it('counts each visitor for themselves', async () => {
    await storeMany(uploadQuota.count);
    owner = await service.joinVisitor();
    expect(await storeMany(1)).toEqual([]);
  });

  it('has room again for what was deleted, and for what is a day old', async () => {
    await storeMany(uploadQuota.count);
    const { id } = await service.database
      .selectFrom('uploads')
      .select('id')
      .where('owner_id', '=', owner.ownerId)
      .executeTakeFirstOrThrow();
    await service.database.deleteFrom('uploads').where('id', '=', id).execute();
    expect(await storeMany(2)).toHaveLength(1);
    service.time.now = new Date(service.time.now.getTime() + 24 * 3_600_000);
    expect(await storeMany(uploadQuota.count)).toEqual([]);
  });

  it('is asked before a body is read', async () => {
    const visitor = await service.joinVisitor();
    owner = visitor;
    await storeMany(uploadQuota.count);
    const body = new ReadableStream({ pull: () => Promise.reject(new Error('it was read')) }, { highWaterMark: 0 });
    const answer = await service.request(visitor.token, '/v1/uploads', { method: 'POST', body, duplex: 'half' });
    expect(await answer.json()).toMatchObject({ status: 429, code: 'upload_quota_exhausted' });
  });
});
