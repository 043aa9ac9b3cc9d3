import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeSite } from './change-site.ts';
import { createSite } from './create-site.ts';
import { findSiteByKey } from './find-site-by-key.ts';
import { listSites } from './list-sites.ts';
import { demoSiteKey, seedDemoSite } from './seed-demo-site.ts';
import { openTestSites } from './testing/open-test-sites.ts';

let sites: Awaited<ReturnType<typeof openTestSites>>;

beforeAll(async () => {
  sites = await openTestSites();
});
afterAll(() => sites.close());

const magazine = { name: ' Magazine ', origins: ['https://Magazine.example/', 'https://magazine.example'] };

describe('createSite', () => {
  it('gives a site a key of its own and no budget', async () => {
    const site = await createSite(sites, magazine);
    expect(site).toMatchObject({
      name: 'Magazine',
      origins: ['https://magazine.example'],
      dailyCredits: 0,
      visitorDailyCredits: 0,
      networkDailyCredits: 0,
      suspendedAt: null,
    });
    expect(site.key).toMatch(/^site_[\w-]{22}$/);
    expect((await createSite(sites, magazine)).key).not.toBe(site.key);
    expect(await findSiteByKey(sites.database, site.key)).toEqual(site);
  });

  it.each([
    [{ ...magazine, name: ' ' }, 'name'],
    [{ ...magazine, origins: [] }, 'origins'],
    [{ ...magazine, origins: ['http://magazine.example'] }, 'origins'],
    [{ ...magazine, dailyCredits: -1 }, 'dailyCredits'],
    [{ ...magazine, dailyCredits: 1.5 }, 'dailyCredits'],
  ])('refuses %j', async (input, field) => {
    const before = await listSites(sites.database);
    await expect(createSite(sites, input)).rejects.toMatchObject({ code: 'field_invalid', field });
    expect(await listSites(sites.database)).toEqual(before);
  });
});

describe('changeSite', () => {
  it('changes what is given and leaves the rest', async () => {
    const site = await createSite(sites, { ...magazine, dailyCredits: 5 });
    const changed = await changeSite(sites, site.key, { visitorDailyCredits: 3 });
    expect(changed).toEqual({ ...site, visitorDailyCredits: 3 });
    expect(await changeSite(sites, site.key, {})).toMatchObject({ dailyCredits: 5, visitorDailyCredits: 3 });
  });

  it('knows no site of another key', async () => {
    await expect(changeSite(sites, 'site_nobody', {})).rejects.toMatchObject({ code: 'site_unknown' });
    await expect(changeSite(sites, 'site_nobody', { name: 'x' })).rejects.toMatchObject({ code: 'site_unknown' });
  });
});

describe('seedDemoSite', () => {
  it('makes the demo site once, and leaves what its operator made of it', async () => {
    await seedDemoSite(sites, 8788);
    const origins = ['http://localhost:8788', 'http://127.0.0.1:8788'];
    expect(await findSiteByKey(sites.database, demoSiteKey)).toMatchObject({ name: 'Demo', origins });
    await changeSite(sites, demoSiteKey, { name: 'Mine', dailyCredits: 7 });
    await seedDemoSite(sites, 8788);
    expect(await findSiteByKey(sites.database, demoSiteKey)).toMatchObject({ name: 'Mine', dailyCredits: 7, origins });
  });

  it('lets the demo move to another port', async () => {
    await seedDemoSite(sites, 8788);
    await seedDemoSite(sites, 9999);
    const site = await findSiteByKey(sites.database, demoSiteKey);
    expect(site?.origins).toContain('http://localhost:8788');
    expect(site?.origins).toContain('http://127.0.0.1:9999');
  });
});
