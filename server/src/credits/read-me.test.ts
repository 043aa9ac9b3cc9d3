import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { utcDay } from '../clock/utc-day.ts';
import type { CallerVariables } from '../grants/caller.ts';
import { createSite } from '../sites/create-site.ts';
import { openTestSites } from '../sites/testing/open-test-sites.ts';
import { giveCredits } from './give-credits.ts';
import { readMe } from './read-me.ts';
import { addGrant } from './testing/add-grant.ts';
import { addPayer } from './testing/add-payer.ts';

let sites: Awaited<ReturnType<typeof openTestSites>>;

beforeAll(async () => {
  sites = await openTestSites();
});
afterAll(() => sites.close());

const budgets = { dailyCredits: 100, visitorDailyCredits: 10, networkDailyCredits: 20 };
const withoutRules = { accountId: null, models: null, maxPixels: null, promptFrame: null };
const caller: CallerVariables = {
  caller: {
    kind: 'visitor',
    ownerId: 'visitor-1',
    siteId: 'site-1',
    expiresAt: new Date('2026-12-20T12:00:00Z'),
    site: { id: 'site-1', key: 'site_magazine', name: 'Magazine', ...budgets, ...withoutRules },
  },
  network: 'network-1',
};

async function spend(scope: 'site' | 'visitor' | 'network', subject: string, used: number): Promise<number> {
  await sites.database
    .insertInto('daily_spending')
    .values({ day: utcDay(sites.clock.now()), scope, subject, used })
    .onConflict((conflict) => conflict.columns(['day', 'scope', 'subject']).doUpdateSet({ used }))
    .execute();
  return (await readMe(sites, caller)).sponsored.remaining;
}

describe('readMe', () => {
  it('leaves the least of the three budgets, minus what each has used today', async () => {
    expect((await readMe(sites, caller)).sponsored.remaining).toBe(10);
    expect(await spend('visitor', 'visitor-1', 4)).toBe(6);
    expect(await spend('network', 'network-1', 17)).toBe(3);
    expect(await spend('site', 'site-1', 99)).toBe(1);
    expect(await spend('site', 'site-1', 120)).toBe(0);
  });

  it('does not count what others spend, nor what was spent on another day', async () => {
    expect(await spend('visitor', 'visitor-2', 1000)).toBe(0);
    sites.clock.advanceMinutes(24 * 60);
    const me = await readMe(sites, caller);
    expect(me.sponsored).toEqual({ remaining: 10, resetsAt: '2026-11-22T00:00:00.000Z' });
  });

  it('tells an account what it has, what it lets the site spend, and what its own budget there leaves', async () => {
    const { database, clock } = sites;
    const accountId = await addPayer(database);
    const site = await createSite(sites, { name: 'Magazine', origins: ['https://magazine.example'] });
    const grantId = await addGrant(database, { accountId, siteId: site.id, dailyCredits: 5, totalCredits: 30 });
    await giveTo(accountId, 25);
    const used = { used_credits: 9, used_that_day: 4, used_on: utcDay(clock.now()) };
    await database.updateTable('grants').set(used).where('id', '=', grantId).execute();
    const account: CallerVariables = {
      caller: {
        ...{ kind: 'account', ownerId: accountId, name: 'Ada', siteId: site.id, expiresAt: clock.now() },
        site: { ...site, ...budgets },
        grant: { id: grantId, scopes: ['generate'] },
      },
      network: 'network-2',
    };
    expect(await readMe(sites, account)).toMatchObject({
      ...{ kind: 'account', id: accountId, name: 'Ada', site: { name: 'Magazine' } },
      sponsored: { remaining: 10 },
      credits: { balance: 25 },
      grant: { dailyCredits: 5, usedToday: 4, totalCredits: 30, used: 9 },
    });
    clock.advanceMinutes(24 * 60);
    expect(await readMe(sites, account)).toMatchObject({ grant: { usedToday: 0, used: 9 } });
    await database.updateTable('grants').set({ revoked_at: clock.now() }).where('id', '=', grantId).execute();
    await expect(readMe(sites, account)).rejects.toMatchObject({ code: 'token_invalid' });
  });

  it('leaves no more than the owner of the site still has', async () => {
    const accountId = await addPayer(sites.database);
    await giveTo(accountId, 3);
    const visitor = { ...caller.caller, site: { ...caller.caller.site, accountId } };
    const me = await readMe(sites, { caller: visitor, network: 'network-3' });
    expect(me.sponsored.remaining).toBe(3);
  });
});

function giveTo(accountId: string, credits: number): Promise<boolean> {
  const gift = { accountId, credits, reason: 'operator', now: sites.clock.now() } as const;
  return sites.database.transaction().execute((transaction) => giveCredits(transaction, gift));
}
