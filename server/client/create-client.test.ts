import type { Generation, LiveEvent } from '@vignette/server/contract';
import { ApiError, type Client, createClient } from '@vignette/server/client';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMeRoutes } from '../src/credits/create-me-routes.ts';
import { type TestDatabase, createTestDatabase } from '../src/database/testing/create-test-database.ts';
import { createImageFileRoutes } from '../src/gallery/create-image-file-routes.ts';
import { createFakeEngine } from '../src/generation/testing/fake-engine.ts';
import { fakeModel } from '../src/generation/testing/fake-model.ts';
import { type TestService, startTestService } from '../src/generation/testing/start-test-service.ts';
import { createClaimRoutes } from '../src/generation/handover/create-claim-routes.ts';
import { createRedemptionRoutes } from '../src/grants/connect/create-redemption-routes.ts';
import { storeTypedCode } from '../src/grants/connect/store-typed-code.ts';
import { addToken } from '../src/grants/testing/add-token.ts';
import { drawPicture } from '../src/pictures/testing/draw-picture.ts';
import { createLimits } from '../src/limits/create-limits.ts';
import type { Site } from '../src/sites/site.ts';
import { createSite } from '../src/sites/create-site.ts';
import { createVisitorRoutes } from '../src/sites/create-visitor-routes.ts';
import { createUploadRoutes } from '../src/uploads/create-upload-routes.ts';

const secret = 'the secret of the tests, 32 long';
const request = { kind: 'image', model: fakeModel.id, prompt: 'a fox', size: '64x64', maxCredits: 2 } as const;
const easy = { rounds: 1, pickTries: () => 3 };

describe('createClient', () => {
  let testDatabase: TestDatabase;
  let service: TestService;
  let site: Site;
  let anonymous: Client;
  let client: Client;
  let stopWorker: () => Promise<void>;
  const stopping = new AbortController();

  function connect(token?: string): Client {
    // What a browser adds to a request from a page.
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const length = init?.body instanceof Blob && { 'content-length': String(init.body.size) };
      const headers = { ...init?.headers, ...length, origin: 'https://site.example' };
      return service.app.request(input, { ...init, headers });
    };
    return createClient({ server: 'http://vignette.test', fetch, token });
  }

  function make(key: string): Promise<Generation> {
    return client.createGeneration(request, { idempotencyKey: key });
  }

  /** Follows the stream until the generation has ended; without a worker that is never. */
  async function untilEnded(id: string, signal: AbortSignal): Promise<Generation> {
    for await (const event of client.openEvents({ signal })) {
      if (event.type === 'generation' && event.generation.id === id && event.generation.finishedAt) {
        return event.generation;
      }
      // What ended before the stream stood is not open any more.
      const known = event.type === 'synced' ? await client.getGeneration(id) : undefined;
      if (known?.finishedAt) return known;
    }
    throw new Error('the stream ended');
  }

  async function makePicture(key: string): Promise<Generation> {
    const abort = new AbortController();
    const ended = await untilEnded((await make(key)).id, abort.signal);
    abort.abort();
    return ended;
  }

  async function join(): Promise<string> {
    const challenge = await anonymous.getChallenge(site.key);
    const solution = await solveChallenge({ challenge, deriveKey });
    const payload = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
    return (await anonymous.createVisitor({ siteKey: site.key, payload })).token;
  }

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    service = await startTestService({ ...testDatabase, engine: createFakeEngine() });
    const options = {
      ...service,
      secret,
      trustProxy: 1,
      limits: createLimits({ ...service, secret }),
      challengeDifficulty: easy,
    };
    service.app.route('/', createVisitorRoutes(options));
    service.app.route('/', createMeRoutes(options));
    service.app.route('/', createImageFileRoutes(options));
    service.app.route('/', createClaimRoutes(options));
    service.app.route('/', createRedemptionRoutes(options));
    service.app.route('/', createUploadRoutes({ ...options, stopping: stopping.signal }));
    const budgets = { dailyCredits: 1000, visitorDailyCredits: 1000, networkDailyCredits: 1000 };
    site = await createSite(service, { name: 'A site', origins: ['https://site.example'], ...budgets });
    anonymous = connect();
    client = connect(await join());
    const worker = await service.startWorker();
    stopWorker = () => worker.stop();
  });

  afterAll(async () => {
    stopping.abort();
    await stopWorker();
    await service.stop();
    await testDatabase.drop();
  });

  it('lists the models without a token', async () => {
    expect((await anonymous.listModels()).items.map(({ id }) => id)).toEqual([fakeModel.id]);
  });

  it('lists what a site offers', async () => {
    await service.database.updateTable('sites').set({ max_pixels: 1 }).where('key', '=', site.key).execute();
    expect(await anonymous.listModels({ siteKey: site.key })).toEqual({ items: [] });
    await service.database.updateTable('sites').set({ max_pixels: null }).where('key', '=', site.key).execute();
  });

  it('becomes a visitor by a solved challenge, and says who that is', async () => {
    const me = await connect(await join()).getMe();
    expect(me).toMatchObject({ kind: 'visitor', sponsored: { remaining: 1000 } });
  });

  it('trades the code that a person has typed, once', async () => {
    const state = 'the state of this one sign-in';
    const code = await storeTypedCode({ ...service, secret }, { siteId: site.id, state, code: 'a code of OAuth' });
    const redeem = () => anonymous.redeemConnectCode({ siteKey: site.key, state, code });
    expect(await redeem()).toEqual({ code: 'a code of OAuth' });
    await expect(redeem()).rejects.toMatchObject({ code: 'connect_code_expired' });
  });

  it('moves what a visitor has made into an account', async () => {
    const visitorToken = await join();
    const visitor = connect(visitorToken);
    const { id } = await visitor.createGeneration(request, { idempotencyKey: 'moved-1' });
    const account = connect((await addToken(service, { site })).token);
    expect(await account.claim({ visitorToken })).toEqual({ claimed: 1 });
    expect(await account.getGeneration(id)).toMatchObject({ prompt: 'a fox' });
    await expect(visitor.getMe()).rejects.toMatchObject({ status: 401 });
  });

  it('makes a generation, once for each key', async () => {
    const [one, again] = [await make('twice-1'), await make('twice-1')];
    expect(again.id).toBe(one.id);
    expect(one).toMatchObject({ prompt: 'a fox', credits: 2 });
  });

  it('reads a generation and the list of them, page by page', async () => {
    const { id } = await make('listed-1');
    const { id: newer } = await make('listed-2');
    expect((await client.getGeneration(id)).id).toBe(id);
    const first = await client.listGenerations({ limit: 1 });
    expect(first.items.map((item) => item.id)).toEqual([newer]);
    const second = await client.listGenerations({ limit: 1, cursor: first.nextCursor ?? '' });
    expect(second.items.map((item) => item.id)).toEqual([id]);
  });

  it('follows the stream to the picture, whose bytes its address brings', async () => {
    const { images } = await makePicture('pictured-1');
    const address = client.imageFileUrl(images[0]!, '256');
    expect(address).toMatch(/^http:\/\/vignette\.test\/v1\/images\//);
    const file = await service.app.request(address);
    expect(file.headers.get('content-type')).toMatch(/^image\//);
  });

  it('hands in a picture, reads it, finds its bytes and deletes it', async () => {
    const { bytes, mediaType } = await drawPicture({ width: 90, height: 60 });
    const upload = await client.createUpload(new File([new Uint8Array(bytes)], 'photo.png', { type: mediaType }));
    expect(await client.getUpload(upload.id)).toEqual(upload);
    const address = client.fileUrl(upload.file);
    expect(address).toMatch(/^http:\/\/vignette\.test\/v1\/uploads\//);
    expect((await (await service.app.request(address)).bytes()).length).toBe(upload.bytes);
    await expect(client.deleteUpload(upload.id)).resolves.toBeUndefined();
    await expect(client.getUpload(upload.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('takes files without a name or a type, and says why one is refused', async () => {
    const { bytes } = await drawPicture();
    expect(await client.createUpload(new Blob([new Uint8Array(bytes)]))).toMatchObject({ width: 64 });
    await expect(client.createUpload(new Blob([]))).rejects.toMatchObject({ code: 'upload_type_unsupported' });
    const title = expect.stringContaining('GIF');
    await expect(client.createUpload(new Blob(['GIF89a']))).rejects.toMatchObject({ title, status: 415 });
  });

  it('stops handing in when asked to', async () => {
    const abort = new AbortController();
    const reason = new Error('the person chose another');
    const { createUpload } = createClient({ server: '', fetch: answerNever });
    const sending = createUpload(new Blob(['a']), abort.signal);
    abort.abort(reason);
    await expect(sending).rejects.toBe(reason);
  });

  it('cancels', async () => {
    await stopWorker();
    const cancelled = await client.cancelGeneration((await make('cancelled-1')).id);
    expect(cancelled.status).toBe('cancelled');
    const worker = await service.startWorker();
    stopWorker = () => worker.stop();
  });

  it('deletes, with a receipt', async () => {
    const { id } = await makePicture('deleted-1');
    const receipt = await client.deleteGeneration(id);
    expect(receipt.id).toBe(id);
    await expect(client.getGeneration(id)).rejects.toMatchObject({ code: 'not_found', status: 404 });
  });

  it('ends a stream that says nothing for too long', async () => {
    const events: LiveEvent[] = [];
    const { openEvents } = createClient({ server: '', fetch: answerWithStream([]) });
    for await (const event of openEvents({ silenceMs: 1 })) events.push(event);
    expect(events).toEqual([]);
  });

  it('puts events together that arrive in pieces, among heartbeats', async () => {
    const pieces = [': ping\n\nevent: synced\ndata: {"type":"syn', 'ced","at":"now"}\n', '\n: ping\n\n'];
    const { openEvents } = createClient({ server: '', fetch: answerWithStream(pieces) });
    for await (const event of openEvents()) {
      expect(event).toEqual({ type: 'synced', at: 'now' });
      break;
    }
    expect.assertions(1);
  });

  it('throws what the server says as an ApiError', async () => {
    const error = await anonymous.getMe().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 'token_missing', status: 401, retryable: false });
    expect((error as ApiError).requestId).toBeTruthy();
    const named = await client
      .createGeneration({ ...request, size: '1x1' }, { idempotencyKey: 'wrong-1' })
      .catch((reason: unknown) => reason);
    expect(named).toMatchObject({ field: 'size' });
  });

  it('calls no answer, and an answer that is not ours, unavailable and worth another try', async () => {
    const answers = [
      () => Promise.reject(new TypeError('Failed to fetch')),
      async () => new Response('Bad gateway', { status: 502 }),
    ];
    for (const fetch of answers) {
      const calling = createClient({ server: '', fetch }).listModels();
      await expect(calling).rejects.toMatchObject({ code: 'unavailable', retryable: true });
    }
  });
});

/** A stream that stays open until the reader lets go, as a browser's fetch would have it. */
function answerWithStream(pieces: string[]): typeof globalThis.fetch {
  return async (_input, init) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
        init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
      },
    });
    return new Response(body);
  };
}

const answerNever: typeof globalThis.fetch = (_input, init) =>
  new Promise((_, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  });
