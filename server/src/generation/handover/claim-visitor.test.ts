import type { Claim } from '@vignette/server/contract';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../database/testing/create-test-database.ts';
import { addToken, type TestToken } from '../../grants/testing/add-token.ts';
import { followEvents } from '../../live/testing/follow-events.ts';
import { addUpload } from '../testing/add-upload.ts';
import { createTestSite } from '../testing/create-test-site.ts';
import { createTestVisitor, type TestVisitor } from '../testing/create-test-visitor.ts';
import { createFakeEngine, type FakeEngine, succeed } from '../testing/fake-engine.ts';
import { startTestService, type TestService } from '../testing/start-test-service.ts';
import { hasEnded, untilGeneration } from '../testing/until-generation.ts';
import { sweep } from '../sweep.ts';
import { createClaimRoutes } from './create-claim-routes.ts';

let testDatabase: TestDatabase;
let engine: FakeEngine;
let service: TestService;
let visitor: TestVisitor;
let account: TestToken;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
});
beforeEach(async () => {
  engine = createFakeEngine();
  service = await startTestService({ ...testDatabase, engine });
  service.app.route('/', createClaimRoutes({ ...service, secret: 'the secret of the tests, 32 long', trustProxy: 1 }));
  const site = await createTestSite(service);
  visitor = await createTestVisitor(service, site);
  account = await addToken(service, { site });
});
afterEach(() => service.stop());
afterAll(() => testDatabase.drop());

const send = (visitorToken: string, by = account) =>
  service.call('/v1/generations/claim', { visitor: by, method: 'POST', body: { visitorToken } });

async function claim(visitorToken = visitor.token, by = account): Promise<Claim> {
  const response = await send(visitorToken, by);
  expect(response.status).toBe(200);
  return (await response.json()) as Claim;
}

async function make(by: { token: string } = visitor, key?: string): Promise<string> {
  const { id } = await service.accept(by, key === undefined ? {} : { key });
  await untilGeneration(service, id, hasEnded);
  return id;
}

const ownersIn = async (table: 'generations' | 'images' | 'uploads' | 'deleted_generations') => {
  const rows = await service.database
    .selectFrom(table)
    .select('owner_id')
    .distinct()
    .where('site_id', '=', visitor.siteId)
    .execute();
  return rows.map((row) => row.owner_id);
};

describe('POST /v1/generations/claim', () => {
  it('moves everything the visitor made, once, and ends their token', async () => {
    const worker = await service.startWorker();
    const [kept, deleted] = [await make(), await make()];
    await service.call(`/v1/generations/${deleted}`, { visitor, method: 'DELETE' });
    await addUpload(service, visitor);
    expect(await claim()).toEqual({ claimed: 1 });
    for (const table of ['generations', 'images', 'uploads', 'deleted_generations'] as const) {
      expect(await ownersIn(table), table).toEqual([account.ownerId]);
    }
    expect((await service.call(`/v1/generations/${kept}`, { visitor: account })).status).toBe(200);
    expect((await service.call('/v1/generations', { visitor })).status).toBe(401);
    expect(await claim()).toEqual({ claimed: 0 });
    await worker.stop();
  });

  it('leaves holds and the ledger where they are', async () => {
    const { id } = await service.accept(visitor);
    await claim();
    const hold = await service.database.selectFrom('holds').selectAll().where('generation_id', '=', id).execute();
    expect(hold).toMatchObject([{ owner_id: visitor.ownerId, state: 'held' }]);
  });

  it('claims once, however many ask together', async () => {
    for (let index = 0; index < 3; index++) await service.accept(visitor);
    const claims = await Promise.all(Array.from({ length: 40 }, () => claim()));
    expect(
      claims
        .map(({ claimed }) => claimed)
        .toSorted((one, other) => other - one)
        .slice(0, 2),
    ).toEqual([3, 0]);
  });

  it('lets what is running end in the account', async () => {
    const atWork = Promise.withResolvers<void>();
    const mayEnd = Promise.withResolvers<void>();
    engine.behave(async (request) => {
      atWork.resolve();
      await mayEnd.promise;
      return succeed(request);
    });
    const worker = await service.startWorker();
    const { id } = await service.accept(visitor);
    await atWork.promise;
    expect(await claim()).toEqual({ claimed: 1 });
    mayEnd.resolve();
    expect(await untilGeneration(service, id, hasEnded)).toMatchObject({ status: 'succeeded' });
    expect(await ownersIn('images')).toEqual([account.ownerId]);
    await worker.stop();
  });

  it('keeps keys apart that both have used, and finds what a key has made by it', async () => {
    const [same, own] = [await service.accept(visitor, { key: 'same' }), await service.accept(visitor, { key: 'own' })];
    const accounts = await service.accept(account, { key: 'same' });
    expect(await claim()).toEqual({ claimed: 2 });
    expect((await service.accept(account, { key: 'same' })).id).toBe(accounts.id);
    expect((await service.accept(account, { key: 'own' })).id).toBe(own.id);
    expect((await service.call(`/v1/generations/${same.id}`, { visitor: account })).status).toBe(200);
  });

  it.each([
    ['of another site', async () => (await createTestVisitor(service, await createTestSite(service))).token],
    ['that has expired', async () => (await createTestVisitor(service, visitor.site, new Date(0))).token],
    ['that nobody ever had', async () => `vt_${'a'.repeat(43)}`],
    ['that is none', async () => 'nonsense'],
    ['of an account', async () => account.token],
  ])('takes no token %s', async (_, findToken) => {
    const response = await send(await findToken());
    expect([response.status, await response.json()]).toEqual([422, expect.objectContaining({ code: 'claim_invalid' })]);
  });

  it("gives nobody what is in somebody's account already", async () => {
    await service.accept(visitor);
    await claim();
    const other = await addToken(service, { site: visitor.site });
    expect((await send(visitor.token, other)).status).toBe(422);
    expect(await ownersIn('generations')).toEqual([account.ownerId]);
  });

  it('is for accounts that allowed the site to add to their gallery', async () => {
    const limited = await addToken(service, { site: visitor.site, scopes: ['generate'] });
    expect((await send(visitor.token, limited)).status).toBe(403);
    expect(
      (await service.call('/v1/generations/claim', { visitor, method: 'POST', body: { visitorToken: visitor.token } }))
        .status,
    ).toBe(403);
  });

  it('takes along what was asked for at the same moment and came just after', async () => {
    await claim();
    const late = await service.accept(await createTestVisitor(service, visitor.site));
    const owner_id = visitor.ownerId;
    await service.database.updateTable('generations').set({ owner_id }).where('id', '=', late.id).execute();
    await sweep(service);
    expect(await ownersIn('generations')).toEqual([account.ownerId]);
  });

  it("tells the account's streams, and ends the visitor's", async () => {
    const { id } = await service.accept(visitor);
    const [theirs, mine] = [
      followEvents(await service.call('/v1/events', { visitor })),
      followEvents(await service.call('/v1/events', { visitor: account })),
    ];
    await Promise.all([theirs, mine].map((events) => events.until(({ type }) => type === 'synced')));
    await claim();
    await mine.until((event) => event.type === 'generation' && event.generation.id === id);
    await theirs.toEnd();
    await mine.leave();
  });
});
