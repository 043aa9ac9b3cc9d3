import { expect } from '@open-wc/testing';
import type { Generation, GenerationRequest } from '@vignette/server/contract';
import { FakeApi } from '../../test/fake-api.ts';
import { FakePlatform } from '../../test/fake-platform.ts';
import { until } from '../../test/until.ts';
import { Session } from '../session/session.ts';

const request: GenerationRequest = {
  kind: 'image',
  model: 'collage-1',
  prompt: 'a fox',
  size: '1024x1024',
  maxCredits: 1,
};
let count = 0;

describe('LiveUpdates', () => {
  let api: FakeApi;
  let platform: FakePlatform;
  let siteKey: string;

  function createSession(on = platform): Session {
    return new Session({ server: location.origin, siteKey, platform: on });
  }

  function isDone(session: Session, { id }: Generation): boolean {
    return session.generations.get(id)?.status === 'succeeded';
  }

  beforeEach(() => {
    api = new FakeApi();
    siteKey = `live_${count++}`;
    platform = new FakePlatform(api, { locks: navigator.locks });
  });

  it('brings a picture without being asked', async () => {
    const session = createSession();
    const generation = await session.submit(request);
    await until(() => api.streams.count === 1);
    api.finish(generation.id);
    await until(() => isDone(session, generation));
  });

  it('learns of a picture that was finished before the stream stood', async () => {
    const session = createSession();
    const generation = await session.submit(request);
    api.finish(generation.id);
    await until(() => isDone(session, generation));
  });

  it('connects again when the stream breaks, and misses nothing', async () => {
    const session = createSession();
    const generation = await session.submit(request);
    await until(() => api.streams.count === 1);
    api.streams.cut();
    await until(() => platform.isWaiting && api.streams.count === 0);
    await until(() => {
      platform.pass();
      return api.streams.opened === 2;
    });
    api.finish(generation.id);
    await until(() => isDone(session, generation));
  });

  it('polls where streams do not get through', async () => {
    api.streams.isAllowed = false;
    const session = createSession();
    const generation = await session.submit(request);
    api.finish(generation.id);
    await until(() => {
      platform.pass();
      return isDone(session, generation);
    });
    expect(api.streams.opened).to.equal(0);
  });

  it('reads one stream for all tabs, and another tab takes over when the first one goes', async () => {
    const second = new FakePlatform(api, { storage: platform.storage, locks: navigator.locks });
    const [leader, follower] = [createSession(), createSession(second)];
    const generation = await leader.submit(request);
    await until(() => api.streams.count === 1);
    await follower.prepare();
    api.finish(generation.id);
    await until(() => isDone(follower, generation));
    expect(api.streams.opened).to.equal(1);

    platform.changeVisibility(false);
    await until(() => api.streams.opened === 2);
    expect(api.streams.count).to.equal(1);
  });

  it('shows in one tab what was started in another', async () => {
    const [one, other] = [createSession(), createSession(new FakePlatform(api, { storage: platform.storage }))];
    await Promise.all([one.prepare(), other.prepare()]);
    const { id } = await one.submit(request);
    await until(() => other.generations.get(id));
  });
});
