import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { attemptLimits, countUploadAttempt } from './count-upload-attempt.ts';
import { removeExpiredUploads } from './remove-expired-uploads.ts';
import { startUploadService, type UploadOwner, type UploadService } from './testing/start-upload-service.ts';

const hour = 3_600_000;
let service: UploadService;
let visitor: UploadOwner & { token: string };

beforeAll(async () => {
  service = await startUploadService();
});

beforeEach(async () => {
  visitor = await service.joinVisitor();
  await service.database.deleteFrom('upload_attempts').execute();
});

afterAll(() => service.stop());

/** So many attempts at the same time; resolves with the codes of those refused. */
async function attempt(count: number, uploader: { ownerId: string; network: string }): Promise<unknown[]> {
  const { database, time } = service;
  const attempts = Array.from({ length: count }, () => countUploadAttempt(database, { ...uploader, now: time.now }));
  const outcomes = await Promise.allSettled(attempts);
  return outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []));
}

const refuseToBeRead = () => Promise.reject(new Error('it was read'));
const countRows = async () => (await service.database.selectFrom('upload_attempts').selectAll().execute()).length;

describe('countUploadAttempt', () => {
  it('lets a visitor try so often an hour, however many come at once', async () => {
    const ada = { ownerId: 'ada', network: 'home' };
    expect(await attempt(attemptLimits.visitor + 3, ada)).toEqual(Array(3).fill('upload_quota_exhausted'));
    expect(await attempt(1, { ...ada, ownerId: 'bob' })).toEqual([]);
  });

  it('lets a network try so often an hour, whoever is on it', async () => {
    const names = Array.from({ length: Math.ceil(attemptLimits.network / 100) }, (_, index) => `visitor ${index}`);
    const refused = await Promise.all(names.map((ownerId) => attempt(101, { ownerId, network: 'home' })));
    expect(refused.flat()).toHaveLength(101 * names.length - attemptLimits.network);
    expect(await attempt(1, { ownerId: 'visitor 0', network: 'office' })).toEqual([]);
  });

  it('lets nobody use up what a network has by attempts that are refused', async () => {
    await attempt(attemptLimits.network, { ownerId: 'ada', network: 'home' });
    expect(await attempt(1, { ownerId: 'bob', network: 'home' })).toEqual([]);
  });

  it('begins anew each hour, and leaves nothing behind', async () => {
    const ada = { ownerId: 'ada', network: 'home' };
    await attempt(attemptLimits.visitor, ada);
    service.time.now = new Date(service.time.now.getTime() + hour);
    expect(await attempt(1, ada)).toEqual([]);
    expect(await countRows()).toBe(4);
    await removeExpiredUploads(service);
    expect(await countRows()).toBe(2);
  });

  it('counts what is refused and what is deleted as well, and is asked before a body is read', async () => {
    const ask = async (body: Uint8Array<ArrayBuffer> | ReadableStream) =>
      service.request(visitor.token, '/v1/uploads', { method: 'POST', body, duplex: 'half' });
    expect((await ask(new Uint8Array([1, 2, 3]))).status).toBe(415);
    const { attempts } = await service.database
      .selectFrom('upload_attempts')
      .select('attempts')
      .where('subject', '=', visitor.ownerId)
      .executeTakeFirstOrThrow();
    expect(attempts).toBe(1);
    await service.database.updateTable('upload_attempts').set({ attempts: attemptLimits.visitor }).execute();
    const answer = await ask(new ReadableStream({ pull: refuseToBeRead }, { highWaterMark: 0 }));
    expect(await answer.json()).toMatchObject({ status: 429, code: 'upload_quota_exhausted' });
  });
});
