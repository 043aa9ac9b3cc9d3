import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../language/locale.ts';
import { launchChromium } from '../../pages/testing/launch-chromium.ts';
import { readLayoutShift } from '../../pages/testing/read-layout-shift.ts';
import { runAxe } from '../../pages/testing/run-axe.ts';
import { startServer } from '../../pages/testing/start-server.ts';
import { addEndpoint } from '../../webhooks/add-endpoint.ts';
import { tellOfPicture } from '../../webhooks/testing/tell-of-picture.ts';
import { createSite } from '../create-site.ts';
import type { Site } from '../site.ts';
import { addUsage } from '../testing/add-usage.ts';
import { type TestOwners, openTestOwners } from '../testing/open-test-owners.ts';
import { siteTextsByLocale } from './texts/site-texts-by-locale.ts';

let owners: TestOwners;
let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;
let url: string;

beforeAll(async () => {
  [owners, browser] = await Promise.all([openTestOwners(), launchChromium()]);
  server = await startServer(owners.app);
  url = `http://127.0.0.1:${server.port}`;
  owners.pages.publicUrl = url;
});
afterAll(async () => {
  await browser.close();
  server.close();
  await owners.close();
});

interface Scene {
  page: Page;
  accountId: string;
}

/** A browser in which a new owner is signed in. */
async function open(locale: Locale, options: BrowserContextOptions = {}): Promise<Scene> {
  const owner = await owners.addOwner({ locale });
  const context = await browser.newContext({ locale, ...options });
  await context.addCookies([...owner.browser.cookies].map(([name, value]) => ({ name, value, url })));
  return { page: await context.newPage(), accountId: owner.id };
}

/** A site with everything: usage, a webhook, a message to it. */
async function addFullSite(accountId: string): Promise<{ site: Site; endpointId: string }> {
  const origins = ['https://magazine.example', 'https://a-rather-long-name-of-a-host.magazine.example:8443'];
  const budgets = { dailyCredits: 1000, visitorDailyCredits: 5, networkDailyCredits: 20 };
  const site = await createSite(owners, { name: 'The Weekly “مجلة” & Co.', origins, accountId, ...budgets });
  await addUsage(owners, site.id);
  const { endpoint } = await addEndpoint(owners, { siteId: site.id, url: 'http://127.0.0.1:9/hooks' });
  await tellOfPicture(owners, site.id);
  return { site, endpointId: endpoint.id };
}

const looks = [
  ['dark, narrow', 'de', { colorScheme: 'dark', viewport: { width: 360, height: 740 } }],
  ['light, wide, from right to left', 'ar', { colorScheme: 'light', viewport: { width: 1440, height: 900 } }],
] as const;

describe('the pages of site owners, in a browser', () => {
  it.each(looks)(
    'are for everybody, with nothing and with everything (%s)',
    { timeout: 90_000 },
    async (_, locale, look) => {
      const { page, accountId } = await open(locale, look);
      const found: string[] = [];
      const check = async (path: string) => {
        if (path !== '') await page.goto(`${url}${path}`);
        await page.evaluate(`document.querySelectorAll('main details').forEach((details) => { details.open = true; })`);
        const width = await page.evaluate('document.documentElement.scrollWidth');
        if (width !== look.viewport.width) found.push(`${path} is ${String(width)} wide`);
        found.push(...(await runAxe(page)).map((finding) => `${page.url().replace(url, '')}: ${finding}`));
      };
      await check('/sites');
      const empty = await createSite(owners, { name: 'Empty', origins: ['https://empty.example'], accountId });
      for (const path of ['', '/webhooks']) await check(`/sites/${empty.key}${path}`);
      const { site, endpointId } = await addFullSite(accountId);
      for (const path of ['', '/settings', '/snippet', '/webhooks', `/webhooks/${endpointId}`]) {
        await check(`/sites/${site.key}${path}`);
      }
      await check('/sites');
      await check('/sites/new');
      await send(page, { name: '', origins: 'nonsense' });
      await check('');
      await page.goto(`${url}/sites/${site.key}/settings`);
      await send(page, { promptFrame: 'no slot', dailyCredits: '0' });
      await check('');
      await page.goto(`${url}/sites/${site.key}/webhooks`);
      await send(page, { url: 'http://127.0.0.1:9/more' });
      await check('');
      expect(found).toEqual([]);
    },
  );

  it('move nothing when their scripts arrive', async () => {
    const { page, accountId } = await open('en');
    const { site } = await addFullSite(accountId);
    for (const path of ['', '/settings', '/snippet']) {
      await page.goto(`${url}/sites/${site.key}${path}`, { waitUntil: 'networkidle' });
      await page.waitForFunction(`customElements.get('vignette-copy') !== undefined`);
      expect(await readLayoutShift(page)).toBe(0);
    }
  });

  it('work before any script', async () => {
    const { page } = await open('en', { javaScriptEnabled: false });
    const { settings, create, overview } = siteTextsByLocale.en;
    await page.goto(`${url}/sites/new`);
    await page.getByLabel('Name').fill('Magazine');
    await page.getByLabel('Addresses of your pages').fill('https://magazine.example');
    await page.getByRole('button', { name: create.submit }).click();
    await page.getByText(create.added).waitFor();
    await page.getByRole('link', { name: overview.startPaying }).click();
    await page.getByLabel('I pay first').check();
    for (const name of ['each visitor', 'each network', 'the whole site']) await page.getByLabel(name).fill('10');
    await page.getByRole('button', { name: settings.save }).click();
    await page.getByText(settings.saved).waitFor();
    await page.locator('summary', { hasText: settings.rotate }).click();
    await page.getByRole('button', { name: settings.rotate }).click();
    await page.getByText(settings.rotated).waitFor();
  });

  it('show the widget in a frame that has no origin and reaches nothing of ours', async () => {
    const { page, accountId } = await open('en');
    const { site } = await addFullSite(accountId);
    await page.goto(`${url}/sites/${site.key}/snippet`);
    const frame = page.frameLocator('iframe');
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await frame.getByRole('textbox').first().waitFor();
    const inside = page.frames().find((one) => one.url().includes('/snippet/preview'));
    expect(await inside?.evaluate('self.origin')).toBe('null');
    expect(await inside?.evaluate('try { document.cookie } catch ({ name }) { name }')).toBe('SecurityError');
    const reading = `fetch('${url}/v1/sites', { credentials: 'include' }).then(({ status }) => status, () => 'refused')`;
    expect(await inside?.evaluate(reading)).toBe('refused');
  });
});

/** Fills in fields by name and sends the form they are in, past the checks of the browser. */
async function send(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await page.locator(`[name="${name}"]`).fill(value);
  await page.evaluate(`document.querySelectorAll('form').forEach((form) => { form.noValidate = true; })`);
  const [name] = Object.keys(fields);
  await page
    .locator('main form', { has: page.locator(`[name="${name}"]`) })
    .locator('.actions button')
    .click();
  await page.locator('[autofocus]').waitFor();
}
