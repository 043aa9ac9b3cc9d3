import type { Problem } from '@vignette/server/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGrantUse } from '../credits/read-grant-use.ts';
import { readSponsored } from '../credits/read-sponsored.ts';
import { readWallet } from '../credits/read-wallet.ts';
import { addPayer } from '../credits/testing/add-payer.ts';
import { changeCaps } from '../credits/testing/change-caps.ts';
import { verifyLedger } from '../credits/verify-ledger.ts';
import { utcDay } from '../clock/utc-day.ts';
import type { Database } from '../database/connect-database.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/create-test-database.ts';
import { addCredits, createTestAccount, type TestAccount } from './testing/create-test-account.ts';
import { createTestSite } from './testing/create-test-site.ts';
import { createTestVisitor } from './testing/create-test-visitor.ts';
import { createFakeEngine, succeed } from './testing/fake-engine.ts';
import { startTestService, type TestService, type Wish } from './testing/start-test-service.ts';
import { hasEnded, untilGeneration } from './testing/until-generation.ts';

const sponsorsNothing = { dailyCredits: 0, visitorDailyCredits: 0, networkDailyCredits: 0 };

describe('accounts that pay', () => {
  let testDatabase: TestDatabase;
  let service: TestService;
  let other: TestService;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    const { connectionString } = testDatabase;
    service = await startTestService({ connectionString, engine: createFakeEngine() });
    other = await startTestService({ connectionString, engine: createFakeEngine() });
  });
  afterAll(async () => {
    expect(await verifyLedger(service.database)).toEqual([]);
    await Promise.all([service.stop(), other.stop()]);
    await testDatabase.drop();
  });

  const newAccount = async (means: Parameters<typeof createTestAccount>[2], rules = {}): Promise<TestAccount> =>
    createTestAccount(service, await createTestSite(service, { ...sponsorsNothing, ...rules }), means);

  const balanceOf = async (accountId: string) => (await readWallet(service.database, accountId)).balance;

  async function postMany(visitor: { token: string }, times: number): Promise<number[]> {
    const post = (_: unknown, index: number) => (index % 2 === 0 ? service : other).post(visitor);
    const responses = await Promise.all(Array.from({ length: times }, post));
    return responses.map(({ status }) => status);
  }

  async function refusal(visitor: { token: string }, wish: Wish = {}) {
    const response = await service.post(visitor, wish);
    const { code, help } = (await response.json()) as Problem;
    return { status: response.status, code, help };
  }

  it('pay from their wallet within their grant what the site does not sponsor', async () => {
    const account = await newAccount({ credits: 10 });
    await service.accept(account);
    expect(await balanceOf(account.ownerId)).toBe(8);
    const day = utcDay(new Date());
    expect(await readGrantUse(service.database, { grantId: account.grant.id, day })).toEqual({
      ...{ dailyCredits: 1000, usedToday: 2, totalCredits: 1000, used: 2 },
    });
  });

  it('are sponsored first, and pay themselves from then on', async () => {
    const budgets = { dailyCredits: 100, visitorDailyCredits: 4, networkDailyCredits: 100 };
    const account = await newAccount({ credits: 10 }, budgets);
    for (let index = 0; index < 3; index++) await service.accept(account);
    expect(await balanceOf(account.ownerId)).toBe(8);
  });

  it('have budgets of their own on each site', async () => {
    const budgets = { dailyCredits: 100, visitorDailyCredits: 2, networkDailyCredits: 100 };
    const account = await newAccount({}, budgets);
    const elsewhere = await createTestAccount(service, await createTestSite(service, budgets), {
      accountId: account.ownerId,
    });
    await service.accept(account);
    await service.accept(elsewhere);
    expect(await refusal(account)).toMatchObject({ status: 402, code: 'credits_exhausted' });
  });

  it('are told where to raise a cap, and a raised one counts at once', async () => {
    const account = await newAccount({ credits: 10, dailyCredits: 2 });
    await service.accept(account);
    const help = `http://server.test/account/sites/${account.site.key}`;
    expect(await refusal(account)).toEqual({ status: 402, code: 'grant_cap_reached', help });
    await changeCaps(service.database, account.grant.id, { dailyCredits: 4, totalCredits: 3 });
    expect(await refusal(account)).toMatchObject({ code: 'grant_cap_reached' });
    await changeCaps(service.database, account.grant.id, { dailyCredits: 4, totalCredits: 4 });
    await service.accept(account);
  });

  it('are told where their credits are when they have none left', async () => {
    const account = await newAccount({ credits: 3 });
    await service.accept(account);
    const help = 'http://server.test/account';
    expect(await refusal(account)).toEqual({ status: 402, code: 'credits_exhausted', help });
    await addCredits(service.database, account.ownerId, 1);
    await service.accept(account);
  });

  it('get exactly what a cap allows of forty requests at once', async () => {
    const account = await newAccount({ credits: 1000, dailyCredits: 14 });
    const statuses = await postMany(account, 40);
    expect(statuses.filter((status) => status === 202)).toHaveLength(7);
    expect(statuses.filter((status) => status === 402)).toHaveLength(33);
    expect(await balanceOf(account.ownerId)).toBe(1000 - 14);
  });

  it('get exactly what the wallet holds of forty requests at once, over two sites', async () => {
    const account = await newAccount({ credits: 11 });
    const site = await createTestSite(service, sponsorsNothing);
    const elsewhere = await createTestAccount(service, site, { accountId: account.ownerId });
    const statuses = await Promise.all([postMany(account, 20), postMany(elsewhere, 20)]);
    expect(statuses.flat().filter((status) => status === 202)).toHaveLength(5);
    expect(await balanceOf(account.ownerId)).toBe(1);
  });

  it('get their credits back, and the room below their cap, when no picture comes', async () => {
    const account = await newAccount({ credits: 2, dailyCredits: 2, totalCredits: 2 });
    const { id } = await service.accept(account);
    expect(await balanceOf(account.ownerId)).toBe(0);
    await service.call(`/v1/generations/${id}/cancel`, { visitor: account, method: 'POST' });
    expect(await balanceOf(account.ownerId)).toBe(2);
    await service.accept(account);
  });

  it('pay for the pictures that arrived and no more', async () => {
    const engine = createFakeEngine();
    const short = await startTestService({ connectionString: testDatabase.connectionString, engine });
    engine.behave((request) => succeed({ ...request, count: 1 }));
    const account = await newAccount({ credits: 10 });
    const { id } = await short.accept(account, { count: 3 });
    const worker = await short.startWorker();
    await untilGeneration(short, id, hasEnded);
    await worker.stop();
    await short.stop();
    expect(await balanceOf(account.ownerId)).toBe(8);
  });

  it('are refused by a grant that was taken back meanwhile', async () => {
    const account = await newAccount({ credits: 10 });
    const now = new Date();
    await service.database.updateTable('grants').set({ revoked_at: now }).where('id', '=', account.grant.id).execute();
    expect(await refusal(account)).toMatchObject({ status: 401, code: 'token_invalid' });
  });

  it('sponsor their sites from their wallet, and nothing when it is empty', async () => {
    const accountId = await addPayer(service.database);
    await addCredits(service.database, accountId, 3);
    const visitor = await createTestVisitor(service, await createTestSite(service, { accountId }));
    await service.accept(visitor);
    expect(await balanceOf(accountId)).toBe(1);
    expect(await refusal(visitor)).toMatchObject({ status: 402, code: 'site_budget_exhausted', help: undefined });
  });

  it('sponsor no more than their wallet holds of forty requests at once', async () => {
    const accountId = await addPayer(service.database);
    await addCredits(service.database, accountId, 9);
    const visitor = await createTestVisitor(service, await createTestSite(service, { accountId }));
    const statuses = await postMany(visitor, 40);
    expect(statuses.filter((status) => status === 202)).toHaveLength(4);
    expect(await balanceOf(accountId)).toBe(1);
  });

  it('sponsor nothing any more once they are deleted', async () => {
    const accountId = await addPayer(service.database);
    await addCredits(service.database, accountId, 9);
    const visitor = await createTestVisitor(service, await createTestSite(service, { accountId }));
    await service.database.deleteFrom('accounts').where('id', '=', accountId).execute();
    expect(await refusal(visitor)).toMatchObject({ status: 402, code: 'site_budget_exhausted' });
  });

  it('sponsor nothing while they are suspended, from the next request on', async () => {
    const ownerId = await addPayer(service.database);
    await addCredits(service.database, ownerId, 10);
    const site = await createTestSite(service, { accountId: ownerId });
    const visitor = await createTestVisitor(service, site);
    const suspend = (suspended_at: Date | null) =>
      service.database.updateTable('accounts').set({ suspended_at }).where('id', '=', ownerId).execute();
    const readRemaining = async () => {
      const request = { site, ownerId: visitor.ownerId, grantId: null, network: 'network' };
      return readSponsored(service.database, request, utcDay(new Date()));
    };
    await service.accept(visitor);
    expect(await readRemaining()).toBe(8);
    await suspend(new Date());
    expect(await readRemaining()).toBe(0);
    expect(await postMany(visitor, 4)).toEqual([402, 402, 402, 402]);
    expect(await refusal(visitor)).toMatchObject({ code: 'site_budget_exhausted' });
    const asker = await createTestAccount(service, site, { credits: 4 });
    await service.accept(asker);
    expect([await balanceOf(ownerId), await balanceOf(asker.ownerId)]).toEqual([8, 2]);
    await suspend(null);
    await service.accept(visitor);
    expect(await balanceOf(ownerId)).toBe(6);
  });

  it('sponsor nothing that waited for their suspension to be decided', async () => {
    const ownerId = await addPayer(service.database);
    await addCredits(service.database, ownerId, 10);
    const visitor = await createTestVisitor(service, await createTestSite(service, { accountId: ownerId }));
    const posting = await service.database.transaction().execute(async (transaction) => {
      const suspension = { suspended_at: new Date() };
      await transaction.updateTable('accounts').set(suspension).where('id', '=', ownerId).execute();
      const answer = service.post(visitor);
      await expect.poll(() => countWaiting(service.database)).toBe(1);
      return { answer };
    });
    expect((await posting.answer).status).toBe(402);
    expect(await balanceOf(ownerId)).toBe(10);
  });
});

/** Statements that wait for a lock. */
async function countWaiting(database: Database): Promise<number> {
  const { rows } = await sql`
    select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(database);
  return rows.length;
}
