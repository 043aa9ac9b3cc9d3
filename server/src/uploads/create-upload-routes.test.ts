import { createHash } from 'node:crypto';
import { Upload } from '@vignette/server/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { drawPicture } from '../pictures/testing/draw-picture.ts';
import { listKeys } from '../storage/testing/list-keys.ts';
import { insertUse } from './testing/insert-use.ts';
import { startUploadService, type UploadOwner, type UploadService } from './testing/start-upload-service.ts';

const { bytes: picture } = await drawPicture({ width: 90, height: 60 });
let service: UploadService;
let visitor: UploadOwner & { token: string };

beforeAll(async () => {
  service = await startUploadService();
});

beforeEach(async () => {
  visitor = await service.joinVisitor();
});

afterAll(() => service.stop());

const fetchFile = async (address: string, headers: Record<string, string> = {}) =>
  service.app.request(address, { headers });

describe('createUploadRoutes', () => {
  it('takes a picture in, and says what became of it', async () => {
    const answer = await service.post(visitor.token, picture);
    expect(answer.status).toBe(201);
    const upload = (await answer.json()) as Upload;
    expect(answer.headers.get('location')).toBe(`/v1/uploads/${upload.id}`);
    expect(Upload.parse(upload)).toMatchObject({
      width: 90,
      height: 60,
      mediaType: 'image/jpeg',
      createdAt: '2026-11-20T12:00:00.000Z',
      expiresAt: '2026-11-21T12:00:00.000Z',
    });
  });

  it('has stored the file before it answers, below its owner', async () => {
    const { id, bytes } = await service.upload(visitor.token, picture);
    const [key = '', ...others] = await listKeys(service.storage, visitor.ownerId);
    expect(key).toMatch(new RegExp(`^${visitor.ownerId}/${id}/upload-[\\da-f]{16}\\.jpg$`));
    expect(others).toEqual([]);
    expect((await service.storage.find(key))?.size).toBe(bytes);
  });

  it('tells the type by the bytes, whatever the request says', async () => {
    const body = new Uint8Array(picture);
    for (const type of ['image/svg+xml', 'text/html', 'application/json', 'multipart/form-data']) {
      const headers = { 'content-type': type };
      const answer = await service.request(visitor.token, '/v1/uploads', { method: 'POST', headers, body });
      expect(answer.status).toBe(201);
    }
  });

  it('reads an upload', async () => {
    const upload = await service.upload(visitor.token, picture);
    const answer = await service.request(visitor.token, `/v1/uploads/${upload.id}`);
    expect(await answer.json()).toEqual(upload);
  });

  it('serves the file to whoever has its address, inert and private', async () => {
    const upload = await service.upload(visitor.token, picture);
    const answer = await fetchFile(upload.file);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes).toHaveLength(upload.bytes);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(upload.bytes),
      'content-disposition': `inline; filename="upload-${upload.id.slice(0, 8)}.jpg"`,
      'cache-control': 'private, no-cache',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
      etag: `"${createHash('sha256').update(bytes).digest('base64url')}"`,
    });
  });

  it('says that nothing changed to who has the bytes', async () => {
    const { file } = await service.upload(visitor.token, picture);
    const first = await fetchFile(file);
    await first.body?.cancel();
    const again = await fetchFile(file, { 'if-none-match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('answers HEAD like GET, without the bytes', async () => {
    const { file, bytes } = await service.upload(visitor.token, picture);
    const answer = await service.app.request(file, { method: 'HEAD' });
    expect(answer.headers.get('content-length')).toBe(String(bytes));
    expect(await answer.text()).toBe('');
  });

  it('takes no address that is forged, of another upload or too old', async () => {
    const [one, other] = [await service.upload(visitor.token, picture), await service.upload(visitor.token, picture)];
    const forged = one.file.replace(one.id, other.id);
    expect((await fetchFile(forged)).status).toBe(404);
    const now = service.time.now;
    service.time.now = new Date(now.getTime() + 3 * 3_600_000);
    expect(await (await fetchFile(one.file)).json()).toMatchObject({ title: expect.stringContaining('expired') });
    service.time.now = now;
  });

  it('deletes row and file, and both are gone at once', async () => {
    const { id, file } = await service.upload(visitor.token, picture);
    const answer = await service.request(visitor.token, `/v1/uploads/${id}`, { method: 'DELETE' });
    expect(answer.status).toBe(204);
    expect(await listKeys(service.storage, visitor.ownerId)).toEqual([]);
    expect((await fetchFile(file)).status).toBe(404);
    const again = await service.request(visitor.token, `/v1/uploads/${id}`, { method: 'DELETE' });
    expect(await again.json()).toMatchObject({ code: 'not_found' });
  });

  it('deletes nothing that a generation starts from', async () => {
    const { id, file } = await service.upload(visitor.token, picture);
    await insertUse(service.database, id);
    const answer = await service.request(visitor.token, `/v1/uploads/${id}`, { method: 'DELETE' });
    expect(await answer.json()).toMatchObject({ status: 409, code: 'upload_in_use' });
    expect((await fetchFile(file)).status).toBe(200);
  });

  it.each(['GET', 'DELETE'])('answers %s of somebody else’s upload as if it were not there', async (method) => {
    const { id } = await service.upload(visitor.token, picture);
    const stranger = await service.joinVisitor();
    for (const unknown of [id, '0198c0de-0000-7000-8000-000000000000', 'nonsense']) {
      const answer = await service.request(stranger.token, `/v1/uploads/${unknown}`, { method });
      expect(await answer.json()).toMatchObject({ status: 404, code: 'not_found' });
    }
    expect((await service.request(visitor.token, `/v1/uploads/${id}`)).status).toBe(200);
  });

  it('takes nothing without a token', async () => {
    const answer = await service.app.request('/v1/uploads', { method: 'POST', body: new Uint8Array(picture) });
    expect(await answer.json()).toMatchObject({ status: 401, code: 'token_missing' });
  });

  it('cuts bodies that never come, and has their places for others', async () => {
    const slow = await startUploadService({ pace: { graceMs: 20, bytesPerSecond: 1e6, maxMs: 1000 } });
    const { token } = await slow.joinVisitor();
    const drip = () => ({ body: new ReadableStream(), duplex: 'half' as const, headers: { 'content-length': '9' } });
    for (let turn = 0; turn < 3; turn += 1) {
      const requests = [1, 2, 3, 4].map(() => slow.request(token, '/v1/uploads', { method: 'POST', ...drip() }));
      const statuses = (await Promise.all(requests)).map(({ status }) => status);
      expect(statuses).toEqual([408, 408, 408, 408]);
    }
    await slow.stop();
  });

  it('lets a network have only so many uploads under way, whoever sends them', async () => {
    const busy = await startUploadService({ pace: { graceMs: 200, bytesPerSecond: 1e6, maxMs: 1000 } });
    const visitors = await Promise.all(Array.from({ length: 4 }, () => busy.joinVisitor('one-site')));
    const from = (address: string) => ({ 'x-forwarded-for': address, 'content-length': '9' });
    const hang = ({ token }: { token: string }) => {
      const body = new ReadableStream();
      const init = { method: 'POST', body, duplex: 'half' as const, headers: from('203.0.113.9') };
      return busy.request(token, '/v1/uploads', init);
    };
    const answers = await Promise.all([...visitors, ...visitors].map(hang));
    expect(answers.map(({ status }) => status).sort()).toEqual([408, 408, 408, 408, 408, 408, 503, 503]);
    await busy.stop();
  });

  it('answers 500 and logs when a stored file is gone', async () => {
    const { id, file } = await service.upload(visitor.token, picture);
    for (const key of await listKeys(service.storage, visitor.ownerId)) await service.storage.delete(key);
    expect((await fetchFile(file)).status).toBe(500);
    expect(service.lines.join('')).toContain(id);
  });

  it('answers exactly sixty of a hundred at once, and reads nothing of the others', async () => {
    const limited = await startUploadService({ isLimited: true });
    const { token } = await limited.joinVisitor();
    let begun = 0;
    const post = () => {
      const pull = (controller: ReadableStreamDefaultController) => {
        begun += 1;
        controller.close();
      };
      const body = new ReadableStream({ pull }, { highWaterMark: 0 });
      const init: RequestInit = { method: 'POST', body, duplex: 'half', headers: { 'content-length': '10' } };
      return limited.request(token, '/v1/uploads', init);
    };
    const answers = await Promise.all(Array.from({ length: 100 }, post));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.map(({ headers }) => headers.get('retry-after'))).toEqual(Array.from({ length: 40 }, () => '60'));
    expect(begun).toBeGreaterThan(0);
    expect(begun).toBeLessThanOrEqual(60);
    await limited.stop();
  });
});
