import { expect } from '@open-wc/testing';
import type { GenerationRequest } from '@vignette/server/contract';
import { FakeApi } from '../../test/fake-api.ts';
import { FakePlatform } from '../../test/fake-platform.ts';
import { until } from '../../test/until.ts';
import { Session } from './session.ts';

const request: GenerationRequest = {
  kind: 'image',
  model: 'collage-1',
  prompt: 'a fox',
  size: '1024x1024',
  maxCredits: 1,
};
const post = 'POST /v1/generations';
let count = 0;

describe('Session', () => {
  let api: FakeApi;
  let platform: FakePlatform;
  let siteKey: string;

  function createSession(on = platform): Session {
    return new Session({ server: location.origin, siteKey, platform: on });
  }

  function keys(): (string | null)[] {
    return api.sentTo(post).map(({ key }) => key);
  }

  beforeEach(() => {
    api = new FakeApi();
    platform = new FakePlatform(api);
    siteKey = `session_${count++}`;
  });

  it('asks for no token until it is needed', async () => {
    const session = createSession();
    await session.open();
    expect(session.models[0]?.credits).to.equal(1);
    expect(api.sent.map(({ path }) => path)).to.deep.equal(['/v1/models']);
  });

  it('keeps its token across reloads', async () => {
    await createSession().prepare();
    await createSession().prepare();
    expect(api.sentTo('POST /v1/visitors')).to.have.length(1);
  });

  it('earns its token without a lock where none is given', async () => {
    const locks = { request: () => Promise.reject(new DOMException('not here', 'SecurityError')) };
    await createSession(new FakePlatform(api, { locks })).prepare();
    expect(api.sentTo('POST /v1/visitors')).to.have.length(1);
  });

  it('takes the refusal of a token for an answer, lock or no lock', async () => {
    api.fail('POST /v1/visitors', 'origin_not_allowed');
    const error = await createSession(new FakePlatform(api, { locks: navigator.locks }))
      .prepare()
      .catch((reason: { code: string }) => reason.code);
    expect(error).to.equal('origin_not_allowed');
    expect(api.sentTo('POST /v1/visitors')).to.have.length(1);
  });

  it('earns a new token when the old one has ended, and sends the request once more', async () => {
    const session = createSession();
    await session.prepare();
    api.endTokens();
    const generation = await session.submit(request);
    expect(generation.status).to.equal('queued');
    expect(api.sentTo('POST /v1/visitors')).to.have.length(2);
  });

  it('sends again under the same key while no answer comes', async () => {
    api.fail(post, 'no-answer', 'unavailable');
    const submitting = createSession().submit(request);
    for (const tries of [1, 2]) {
      await until(() => keys().length === tries && platform.isWaiting);
      platform.pass();
    }
    await submitting;
    expect(keys()).to.deep.equal(['key-1', 'key-1', 'key-1']);
    expect(api.generations).to.have.length(1);
  });

  it('repeats a request under its key after a reload, and pays once', async () => {
    api.fail(post, 'no-answer');
    void createSession()
      .submit(request)
      .catch(() => {});
    await until(() => keys().length === 1);

    const reloaded = new FakePlatform(api, { storage: platform.storage });
    const session = createSession(reloaded);
    await session.open();
    await until(() => session.generations.open.length === 1);
    expect(keys()).to.deep.equal(['key-1', 'key-1']);
    expect(api.remaining).to.equal(11);
    await createSession(new FakePlatform(api, { storage: platform.storage })).prepare();
    expect(keys()).to.have.length(2);
  });

  it('shows a new picture to nobody before its answer is there, however fast the stream is', async () => {
    const answered = Promise.withResolvers<void>();
    const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      const response = await api.fetch(input, init);
      if (new Headers(init?.headers).has('idempotency-key')) await answered.promise;
      return response;
    };
    const session = createSession(new FakePlatform(Object.create(api, { fetch: { value: fetch } }) as FakeApi));
    await session.prepare();
    await until(() => api.streams.count === 1 && session.me);
    const submitting = session.submit(request);
    await until(() => api.generations.length === 1);
    api.streams.send({ type: 'generation', generation: api.generations[0]! });
    api.streams.send({ type: 'me', me: { ...session.me!, sponsored: { ...session.me!.sponsored, remaining: 7 } } });
    await until(() => session.me?.sponsored.remaining === 7);
    expect(session.generations.all).to.deep.equal([]);
    answered.resolve();
    const { id } = await submitting;
    expect(session.generations.all.map((generation) => generation.id)).to.deep.equal([id]);
  });

  it('takes a clear no for an answer', async () => {
    api.remaining = 0;
    const session = createSession();
    const error = await session.submit(request).catch((reason: { code: string }) => reason.code);
    expect(error).to.equal('visitor_budget_exhausted');
    await createSession(new FakePlatform(api, { storage: platform.storage })).prepare();
    expect(keys()).to.have.length(1);
  });

  it('reads the history page by page', async () => {
    for (let index = 0; index < 15; index++) api.addFinished(`picture ${index}`);
    const session = createSession();
    await session.prepare();
    expect(session.generations.all).to.have.length(12);
    await session.readHistory();
    expect(session.generations.all).to.have.length(15);
    expect(session.historyCursor).to.equal(null);
  });

  it('reads a generation again when the address of its picture has ended', async () => {
    const { images } = api.addFinished('a fox');
    const session = createSession();
    await session.prepare();
    api.fail(`GET ${images[0]!.files['512'].split('?')[0]}`, 'not_found');
    const blob = await session.readFile(images[0]!, '512');
    expect(blob.size).to.be.greaterThan(0);
  });

  it('forgets what was deleted, in every tab', async () => {
    const { id } = api.addFinished('a fox');
    const [one, other] = [createSession(), createSession(new FakePlatform(api, { storage: platform.storage }))];
    await Promise.all([one.prepare(), other.prepare()]);
    await one.remove(id);
    expect(one.generations.all).to.deep.equal([]);
    await until(() => other.generations.all.length === 0);
  });

  it('holds no stream in the background unless it waits for a picture', async () => {
    const session = createSession();
    await session.prepare();
    await until(() => api.streams.count === 1);
    platform.changeVisibility(false);
    await until(() => api.streams.count === 0);
    platform.changeVisibility(true);
    await until(() => api.streams.count === 1);
    await session.submit(request);
    platform.changeVisibility(false);
    expect(api.streams.count).to.equal(1);
  });
});
