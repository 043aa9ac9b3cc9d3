import { createHash } from 'node:crypto';
import type { RenditionName } from '@vignette/server/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectDatabase, type DatabaseConnection } from '../database/connect-database.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/create-test-database.ts';
import type { EnginePicture } from '../engines/engine.ts';
import { assignRequestId } from '../http/assign-request-id.ts';
import { createRouter } from '../http/create-router.ts';
import { createErrorHandler } from '../http/handle-error.ts';
import { createLog } from '../observability/create-log.ts';
import { imageFilePath } from '../pictures/image-file-path.ts';
import { createFileSigner } from '../pictures/sign-file-address.ts';
import { storePictures } from '../pictures/store-pictures.ts';
import { drawPicture } from '../pictures/testing/draw-picture.ts';
import { insertGeneration } from '../pictures/testing/insert-generation.ts';
import { insertPictures } from '../pictures/testing/insert-pictures.ts';
import { readSignedPicture } from '../pictures/testing/signed/read-signed-picture.ts';
import { openStorage } from '../storage/open-storage.ts';
import { makeTemporaryFolder } from '../storage/testing/make-temporary-folder.ts';
import { readStored } from '../storage/testing/read-stored.ts';
import { createImageFileRoutes } from './create-image-file-routes.ts';

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

/** One stored picture and the routes that serve it, with a clock that can be moved and a log that can be read. */
async function servePicture(output?: EnginePicture) {
  const { database } = connection;
  const time = { now: new Date('2026-05-05T10:20:00Z') };
  const clock = { now: () => time.now };
  const logged: string[] = [];
  const storage = await openStorage({ dataDir: await makeTemporaryFolder() });
  const signer = createFileSigner({ secret: 'a secret of the test', clock });
  const app = createRouter();
  app.use(assignRequestId());
  app.onError(createErrorHandler(createLog('info', { write: (line) => void logged.push(line) })));
  app.route('/', createImageFileRoutes({ database, storage, signer }));

  const owner = await insertGeneration(database);
  const marks = { digitalSourceType: 'algorithmicMedia', creatorTool: 'Vignette – Collage 1' };
  const outputs = [output ?? (await drawPicture({ width: 300, height: 200 }))];
  const [picture] = await storePictures({ storage, clock }, { ...owner, outputs, ...marks });
  if (!picture) throw new Error('Nothing was stored');
  await insertPictures(database, owner, [picture]);

  const imageId = picture.image.id;
  const keyOf = (rendition: RenditionName) =>
    picture.files.find((file) => file.rendition === rendition)?.storage_key ?? '';
  return {
    request: (address: string, headers: Record<string, string> = {}, method = 'GET') =>
      Promise.resolve(app.request(address, { headers, method })),
    addressOf: (rendition: RenditionName) => signer.sign(imageFilePath(imageId, rendition)),
    readFile: async (rendition: RenditionName) => (await readStored(storage, keyOf(rendition))) ?? Buffer.of(),
    generationId: owner.generationId,
    database,
    storage,
    imageId,
    keyOf,
    time,
    logged,
  };
}

async function bodyOf(answer: Response): Promise<Buffer> {
  return Buffer.from(await answer.arrayBuffer());
}

describe('createImageFileRoutes', () => {
  it('serves the stored bytes of every rendition', async () => {
    const { request, addressOf, readFile } = await servePicture();
    for (const rendition of ['original', '1024', '512', '256'] as const) {
      const bytes = await readFile(rendition);
      const answer = await request(addressOf(rendition));
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe(rendition === 'original' ? 'image/png' : 'image/webp');
      expect(answer.headers.get('content-length')).toBe(String(bytes.length));
      expect(await bodyOf(answer)).toEqual(bytes);
    }
  });

  it.each(['image/png', 'image/jpeg', 'image/webp'] as const)(
    'serves a signed original byte for byte: %s',
    async (type) => {
      const signed = await readSignedPicture(type);
      const { request, addressOf } = await servePicture(signed);
      expect((await bodyOf(await request(addressOf('original')))).equals(signed.bytes)).toBe(true);
      const download = await request(`${addressOf('original')}&download=signed`);
      expect((await bodyOf(download)).equals(signed.bytes)).toBe(true);
    },
  );

  it('keeps what it serves inert, private and usable on any page', async () => {
    const { request, addressOf } = await servePicture();
    const { headers, body } = await request(addressOf('original'));
    await body?.cancel();
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'private, no-cache',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
    });
  });

  it('says that nothing changed to who has the bytes, and sends them to who has others', async () => {
    const { request, addressOf, readFile } = await servePicture();
    const tag = `"${createHash('sha256')
      .update(await readFile('512'))
      .digest('base64url')}"`;
    const unchanged = await request(addressOf('512'), { 'if-none-match': tag });
    expect(unchanged.status).toBe(304);
    expect(unchanged.headers.get('etag')).toBe(tag);
    expect(await bodyOf(unchanged)).toHaveLength(0);
    const changed = await request(addressOf('512'), { 'if-none-match': '"other"' });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).toBe(tag);
    await changed.body?.cancel();
  });

  it('answers HEAD like GET, without the bytes', async () => {
    const { request, addressOf, readFile } = await servePicture();
    const answer = await request(addressOf('original'), { range: 'bytes=0-9' }, 'HEAD');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-length')).toBe(String((await readFile('original')).length));
    expect(answer.headers.get('etag')).not.toBeNull();
    expect(await bodyOf(answer)).toHaveLength(0);
  });

  it('serves the part that a range asks for', async () => {
    const { request, addressOf, readFile } = await servePicture();
    const bytes = await readFile('original');
    const answer = await request(addressOf('original'), { range: 'bytes=10-19' });
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe(`bytes 10-19/${bytes.length}`);
    expect(answer.headers.get('content-length')).toBe('10');
    expect(await bodyOf(answer)).toEqual(bytes.subarray(10, 20));
  });

  it('says where the file ends to who asks for a part behind it', async () => {
    const { request, addressOf, readFile } = await servePicture();
    const { length } = await readFile('original');
    const answer = await request(addressOf('original'), { range: `bytes=${length}-` });
    expect(answer.status).toBe(416);
    expect(answer.headers.get('content-range')).toBe(`bytes */${length}`);
  });

  it('serves a part only to who holds the rest of the same bytes', async () => {
    const { request, addressOf } = await servePicture();
    const range = 'bytes=0-9';
    const whole = await request(addressOf('256'), { range, 'if-range': '"other"' });
    expect(whole.status).toBe(200);
    const part = await request(addressOf('256'), { range, 'if-range': whole.headers.get('etag') ?? '' });
    expect(part.status).toBe(206);
    await Promise.all([whole.body?.cancel(), part.body?.cancel()]);
  });

  it.each([
    ['', 'inline', 'vignette-ID.png'],
    ['&download', 'attachment', 'vignette-ID.png'],
    ['&download=..%2F', 'attachment', 'vignette-ID.png'],
    ['&download=a%20red%20fox', 'attachment', 'a red fox.png'],
  ])('names the file after %j', async (query, type, name) => {
    const { request, addressOf, imageId } = await servePicture();
    const answer = await request(`${addressOf('original')}${query}`, {}, 'HEAD');
    const expected = name.replace('ID', imageId.slice(0, 8));
    expect(answer.headers.get('content-disposition')).toContain(`${type}; filename="${expected}"`);
  });

  it('forgets a picture at once when its row is gone', async () => {
    const { request, addressOf, database, generationId } = await servePicture();
    const etag = (await request(addressOf('256'), {}, 'HEAD')).headers.get('etag') ?? '';
    await database.deleteFrom('generations').where('id', '=', generationId).execute();
    expect((await request(addressOf('256'))).status).toBe(404);
    expect((await request(addressOf('256'), { 'if-none-match': etag })).status).toBe(404);
  });

  it('takes no address it did not sign', async () => {
    const { request, addressOf, imageId } = await servePicture();
    const query = addressOf('256').split('?')[1] ?? '';
    const answer = await request(`/v1/images/${imageId}/files/512?${query}`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'not_found' });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect((await request(`/v1/images/${imageId}/files/512`)).status).toBe(400);
  });

  it('says of an old address that it has expired', async () => {
    const { request, addressOf, time } = await servePicture();
    const address = addressOf('256');
    time.now = new Date('2026-05-05T12:00:00Z');
    const answer = await request(address);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'not_found', title: expect.stringContaining('expired') });
  });

  it.each([
    ['missing', undefined],
    ['cut off', Buffer.from('x')],
  ])('answers 500 and logs when a file is %s', async (_, replacement) => {
    const { request, addressOf, storage, keyOf, imageId, logged } = await servePicture();
    await storage.delete(keyOf('256'));
    if (replacement) await storage.put(keyOf('256'), replacement);
    const answer = await request(addressOf('256'));
    expect(answer.status).toBe(500);
    expect(await answer.json()).toMatchObject({ code: 'internal' });
    expect(logged.join('')).toContain(imageId);
  });
});
