import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { utcDay } from '../clock/utc-day.ts';
import type { CallerVariables } from '../grants/caller.ts';
import { readMe } from './read-me.ts';
import { openTestSites } from '../sites/testing/open-test-sites.ts';

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
});
