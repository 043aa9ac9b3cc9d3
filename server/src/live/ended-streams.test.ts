import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing/create-test-database.ts';
import { createTestSite } from '../generation/testing/create-test-site.ts';
import { createTestVisitor } from '../generation/testing/create-test-visitor.ts';
import { createFakeEngine } from '../generation/testing/fake-engine.ts';
import { startTestService, type TestService } from '../generation/testing/start-test-service.ts';
import { disconnectSite } from '../grants/connected/disconnect-site.ts';
import { addToken, type TestToken } from '../grants/testing/add-token.ts';
import { endTokensOfSession } from '../grants/tokens/end-tokens.ts';
import { type FollowedEvents, followEvents } from './testing/follow-events.ts';

let testDatabase: TestDatabase;
let service: TestService;
let account: TestToken;
let site: Awaited<ReturnType<typeof createTestSite>>;
let events: FollowedEvents;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
});
beforeEach(async () => {
  service = await startTestService({ ...testDatabase, engine: createFakeEngine() });
  site = await createTestSite(service);
  account = await addToken(service, { site });
  events = await follow(account);
});
afterEach(async () => {
  service.endStreams();
  await service.stop();
});
afterAll(() => testDatabase.drop());

async function follow(visitor: { token: string }): Promise<FollowedEvents> {
  const followed = followEvents(await service.call('/v1/events', { visitor }));
  await followed.until(({ type }) => type === 'synced');
  return followed;
}

const suspended_at = new Date();

describe('an open stream ends at once', () => {
  it('when the account disconnects the site', async () => {
    await disconnectSite(service, { accountId: account.ownerId, siteId: account.siteId });
    await events.toEnd();
    expect((await service.call('/v1/events', { visitor: account })).status).toBe(401);
  });

  it('when the session ends that it was allowed in', async () => {
    const session = { accountId: account.ownerId, sessionId: account.grantId };
    await service.database.transaction().execute((transaction) => endTokensOfSession(transaction, session));
    await events.toEnd();
  });

  it('when the account is suspended', async () => {
    await service.database.updateTable('accounts').set({ suspended_at }).where('id', '=', account.ownerId).execute();
    await events.toEnd();
    expect((await service.call('/v1/events', { visitor: account })).status).toBe(403);
  });

  it('when the account is deleted', async () => {
    await service.database.deleteFrom('accounts').where('id', '=', account.ownerId).execute();
    await events.toEnd();
  });

  it('when the site is suspended, that of a visitor as well', async () => {
    const ofVisitor = await follow(await createTestVisitor(service, site));
    await service.database.updateTable('sites').set({ suspended_at }).where('id', '=', site.id).execute();
    await Promise.all([events.toEnd(), ofVisitor.toEnd()]);
  });

  it('when the site gives up an origin', async () => {
    const change = (origins: string[]) =>
      service.database.updateTable('sites').set({ origins }).where('id', '=', site.id).execute();
    await change(['https://magazine.example']);
    const again = await follow(account);
    await change(['https://other.example']);
    await again.toEnd();
    await events.leave();
  });
});

describe('an open stream goes on', () => {
  it('when the same account disconnects another site', async () => {
    const other = await addToken(service, { site: await createTestSite(service), accountId: account.ownerId });
    await disconnectSite(service, { accountId: account.ownerId, siteId: other.siteId });
    const { id } = await service.accept(account);
    await events.until((event) => event.type === 'generation' && event.generation.id === id);
    await events.leave();
  });
});
