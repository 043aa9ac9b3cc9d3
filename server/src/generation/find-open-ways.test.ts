import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WayToPay } from '../credits/way-to-pay.ts';
import { releaseHold } from '../credits/release-hold.ts';
import { addGrant } from '../credits/testing/add-grant.ts';
import { openTestLedger, type TestLedger } from '../credits/testing/open-test-ledger.ts';
import type { SiteOfCaller } from '../grants/caller.ts';
import { findOpenWays } from './find-open-ways.ts';

const now = new Date('2026-11-20T12:00:00Z');
const clock = { now: () => now };
const generous = { dailyCredits: 100, visitorDailyCredits: 8, networkDailyCredits: 100 };
const sponsorsNothing = { dailyCredits: 0, visitorDailyCredits: 0, networkDailyCredits: 0 };

let ledger: TestLedger;

beforeAll(async () => {
  ledger = await openTestLedger();
});
afterAll(() => ledger.close());

async function newAccount(site: SiteOfCaller, credits: number) {
  const ownerId = await ledger.createPayer();
  await ledger.give(ownerId, credits);
  const grantId = await addGrant(ledger.database, { accountId: ownerId, siteId: site.id });
  return { site, ownerId, grantId, network: uuidv7() };
}

type Asker = Awaited<ReturnType<typeof newAccount>>;

/** Begins a picture of four credits at a paid engine, and takes it back. */
async function abandon(asker: Omit<Asker, 'grantId'> & { grantId: string | null }, way: WayToPay): Promise<void> {
  const { database } = ledger;
  const generationId = uuidv7();
  expect(await ledger.reserve([{ ...asker, generationId, credits: 4, ways: [way] }], now)).toEqual([undefined]);
  const call = { id: uuidv7(), generation_id: generationId, engine: 'painter', model: 'painter-1', day: '2026-11-20' };
  await database
    .insertInto('engine_calls')
    .values({ ...call, state: 'unknown', task_id: null, cost_micros: 1, started_at: now, ended_at: now })
    .execute();
  await database.transaction().execute((transaction) => releaseHold(transaction, { generationId, now }));
}

const findWays = (asker: Asker) => findOpenWays({ database: ledger.database, clock }, asker);

describe('findOpenWays', () => {
  it('leaves an account both ways as long as nothing was stopped', async () => {
    expect(await findWays(await newAccount(await ledger.createSite(generous), 5))).toEqual(['site', 'account']);
  });

  it('lets an account pay itself that has stopped as much as it is sponsored with', async () => {
    const account = await newAccount(await ledger.createSite(generous), 5);
    await abandon(account, 'site');
    expect(await findWays(account)).toEqual(['site', 'account']);
    await abandon(account, 'site');
    expect(await findWays(account)).toEqual(['account']);
  });

  it('lets an account be sponsored that has stopped as much as it has, on whatever site', async () => {
    const account = await newAccount(await ledger.createSite(generous), 5);
    const site = await ledger.createSite(sponsorsNothing);
    const grantId = await addGrant(ledger.database, { accountId: account.ownerId, siteId: site.id });
    await abandon(account, 'account');
    await abandon({ ...account, site, grantId }, 'account');
    expect(await findWays(account)).toEqual(['site']);
  });

  it('refuses until midnight where no way is left', async () => {
    const account = await newAccount(await ledger.createSite(sponsorsNothing), 4);
    await abandon(account, 'account');
    const refused = { code: 'too_many_requests', retryAfterSeconds: 12 * 3600 };
    await expect(findWays(account)).rejects.toMatchObject(refused);
    const tomorrow = { now: () => new Date('2026-11-21T00:00:00Z') };
    expect(await findOpenWays({ database: ledger.database, clock: tomorrow }, account)).toEqual(['account']);
  });

  it('does not count against a site what accounts would have paid', async () => {
    const site = await ledger.createSite({ ...generous, dailyCredits: 4 });
    await abandon(await newAccount(site, 4), 'account');
    expect(await findWays(await newAccount(site, 4))).toEqual(['site', 'account']);
    await abandon({ site, ownerId: uuidv7(), grantId: null, network: uuidv7() }, 'site');
    expect(await findWays(await newAccount(site, 4))).toEqual(['account']);
  });
});
