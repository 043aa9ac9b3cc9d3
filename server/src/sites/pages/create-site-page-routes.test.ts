import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCredits } from '../../generation/testing/create-test-account.ts';
import { fakeModel } from '../../generation/testing/fake-model.ts';
import { changeOwnSite } from '../own/change-own-site.ts';
import { siteTextsByLocale } from './texts/site-texts-by-locale.ts';
import { type TestOwners, openTestOwners } from '../testing/open-test-owners.ts';
import { addUsage } from '../testing/add-usage.ts';
import { listOwnSites } from '../own/list-own-sites.ts';
import type { Site } from '../site.ts';

const { faults, list, overview, settings } = siteTextsByLocale.en;
const valid = {
  ...{ name: 'Magazine', origins: 'https://magazine.example', payer: 'site', modelChoice: 'all', maxPixels: '' },
  ...{ visitorDailyCredits: '5', networkDailyCredits: '20', dailyCredits: '100', promptFrame: '' },
};
let owners: TestOwners;
let ada: Awaited<ReturnType<TestOwners['addOwner']>>;
let grace: typeof ada;

beforeAll(async () => {
  owners = await openTestOwners();
  [ada, grace] = [await owners.addOwner(), await owners.addOwner({ name: 'Grace' })];
});
afterAll(() => owners.close());

async function addSite(name = 'Magazine'): Promise<Site> {
  await ada.browser.post('/sites/new', { name, origins: 'https://magazine.example' });
  const site = (await listOwnSites(owners.database, ada.id)).at(-1);
  if (!site) throw new Error('No site was added.');
  return site;
}

async function read({ id }: Site): Promise<Site> {
  const site = (await listOwnSites(owners.database, ada.id)).find((one) => one.id === id);
  if (!site) throw new Error('The site is gone.');
  return site;
}

describe('the pages of site owners', () => {
  it('send whoever is not signed in to do so, and back', async () => {
    const { key } = await addSite();
    for (const path of ['/sites', '/sites/new', `/sites/${key}`, `/sites/${key}/settings`, `/sites/${key}/usage.csv`]) {
      const response = await owners.app.request(path);
      const way = `/sign-in?continue=${encodeURIComponent(path)}`;
      expect([response.status, response.headers.get('location')]).toEqual([303, way]);
    }
  });

  it('add a site, and show its name as it was typed', async () => {
    const name = '<img src=x onerror=alert(1)> & “مجلة”';
    const added = await ada.browser.post('/sites/new', { name, origins: 'https://magazine.example' });
    expect(added.status).toBe(303);
    for (const path of ['/sites', added.headers.get('location') ?? '']) {
      const page = await (await ada.browser.get(path)).text();
      expect(page).not.toContain('<img src=x');
      expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; “مجلة”');
    }
  });

  it.each([
    [{ name: '', origins: 'https://magazine.example' }, faults.name],
    [{ name: '\u202eelgooG', origins: 'https://magazine.example' }, faults.name],
    [{ name: 'x', origins: '' }, faults.origins],
    [{ name: 'x', origins: 'https://one.example\nhttps://*.two.example' }, faults.originsLine('https://*.two.example')],
    [{ name: 'x', origins: 'null' }, faults.originsLine('null')],
  ])('say what is wrong with %j, and add nothing', async (fields, words) => {
    const before = await listOwnSites(owners.database, ada.id);
    const response = await ada.browser.post('/sites/new', fields);
    expect(response.status).toBe(422);
    expect(unescape(await response.text())).toContain(words);
    expect(await listOwnSites(owners.database, ada.id)).toEqual(before);
  });

  it('keep every setting, and show it again', async () => {
    const site = await addSite();
    const path = `/sites/${site.key}/settings`;
    const fields = { ...valid, modelChoice: 'some', models: 'fake-2', maxPixels: '1048576', promptFrame: 'A {prompt}' };
    const saved = await ada.browser.post(path, fields);
    expect([saved.status, saved.headers.get('location')]).toEqual([303, path]);
    expect(await read(site)).toMatchObject({
      ...{ dailyCredits: 100, visitorDailyCredits: 5, networkDailyCredits: 20 },
      ...{ models: ['fake-2'], maxPixels: 1_048_576, promptFrame: 'A {prompt}' },
    });
    const page = await (await ada.browser.get(path)).text();
    expect(page).toContain(settings.saved);
    expect(page).toMatch(/value="site"[^>]* checked/);
    expect(page).toMatch(/value="1048576" selected/);
    await ada.browser.post(path, { ...valid, payer: 'visitor' });
    expect(await read(site)).toMatchObject({
      visitorDailyCredits: 0,
      models: null,
      maxPixels: null,
      promptFrame: null,
    });
  });

  it.each([
    [{ visitorDailyCredits: '0' }, faults.creditsNeeded.visitorDailyCredits],
    [{ networkDailyCredits: '' }, faults.credits],
    [{ dailyCredits: '-1' }, faults.credits],
    [{ dailyCredits: '1e3' }, faults.credits],
    [{ dailyCredits: '9999999999' }, faults.credits],
    [{ modelChoice: 'some' }, faults.models],
    [{ promptFrame: 'without a slot' }, faults.promptFrame],
    [{ promptFrame: `{prompt}${'x'.repeat(10_000)}` }, faults.promptFrame],
  ])('refuse %j, and change nothing', async (fields, words) => {
    const site = await addSite();
    const response = await ada.browser.post(`/sites/${site.key}/settings`, { ...valid, ...fields });
    expect(response.status).toBe(422);
    expect(unescape(await response.text())).toContain(words);
    expect(await read(site)).toEqual(site);
    await ada.browser.post(`/sites/${site.key}/delete`);
  });

  it('replace the key, close, open and delete', async () => {
    const site = await addSite();
    const rotated = await ada.browser.post(`/sites/${site.key}/rotate-key`, { previousKey: 'works_for_a_day' });
    const { key, previousKey } = await read(site);
    expect([previousKey, rotated.headers.get('location')]).toEqual([site.key, `/sites/${key}/settings`]);
    await ada.browser.post(`/sites/${key}/close`);
    expect(await read(site)).toMatchObject({ isClosedByOwner: true });
    await ada.browser.post(`/sites/${key}/reopen`);
    expect(await read(site)).toMatchObject({ suspendedAt: null });
    const deleted = await ada.browser.post(`/sites/${key}/delete`);
    expect(deleted.headers.get('location')).toBe('/sites');
    await expect(read(site)).rejects.toThrowError('gone');
  });

  it('are not there for anybody else, and take no forms of other pages', async () => {
    const site = await addSite();
    const forms = ['settings', 'rotate-key', 'close', 'reopen', 'delete'].map((name) => `/sites/${site.key}/${name}`);
    for (const path of forms) expect((await grace.browser.post(path, valid)).status).toBe(404);
    for (const path of ['', '/settings', '/usage.csv', '/snippet', '/snippet/preview', '/webhooks']) {
      expect((await grace.browser.get(`/sites/${site.key}${path}`)).status).toBe(404);
    }
    for (const path of [...forms, '/sites/new', `/sites/${site.key}/webhooks`]) {
      for (const origin of ['https://evil.example', 'null']) {
        expect((await ada.browser.post(path, valid, { origin })).status).toBe(403);
      }
    }
    expect(await read(site)).toEqual(site);
  });

  it('download what was counted, so that no table program calculates with a name', async () => {
    const site = await addSite('=HYPERLINK("https://evil.example")');
    await addUsage(owners, site.id);
    const response = await ada.browser.get(`/sites/${site.key}/usage.csv`);
    expect(response.headers.get('content-type')).toContain('text/csv');
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="usage-${site.key}.csv"`);
    const [heading, first, ...lines] = (await response.text()).split('\r\n');
    expect(heading).toBe('day,site,model,paid_by,generations,images,credits');
    expect(first).toMatch(
      /^\d{4}-\d\d-\d\d,"'=HYPERLINK\(""https:\/\/evil\.example""\)",fake-\d,(site|account),\d+,\d+,\d+$/,
    );
    expect(lines).toHaveLength(180);
  });

  it('say so where an owner pays first and has nothing left to pay with, and what to do', async () => {
    const site = await addSite();
    const show = async (path: string) => (await ada.browser.get(path)).text();
    const both = async () => [await show(`/sites/${site.key}`), await show('/sites')] as const;
    const expectPaid = async () => {
      const [page, all] = await both();
      expect(page).not.toContain(overview.unpaid);
      expect(all).not.toContain(list.unpaid);
    };
    await expectPaid();
    await changeOwnSite(owners, { accountId: ada.id, key: site.key }, { visitorDailyCredits: 5, dailyCredits: 50 });
    const [page, all] = await both();
    expect(page).toContain(overview.unpaid);
    expect(page).toContain(`<a href="/account">${overview.unpaidCredits}</a>`);
    expect(page).toContain(`<a href="/sites/${site.key}/settings">${overview.startPaying}</a>`);
    expect(all).toContain(list.unpaid);
    await addCredits(owners.database, ada.id, fakeModel.credits);
    await expectPaid();
  });
});

function unescape(text: string): string {
  return text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
