import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { en } from '../src/locales/en.ts';
import { launchChromium } from './testing/launch-chromium.ts';
import { type OpenApp, type PageOptions, openApp } from './testing/open-app.ts';

const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  // For the icon of the page itself, which is none.
  'img-src data:',
  "require-trusted-types-for 'script'",
  'trusted-types vignette',
].join('; ');

let browser: Browser;
let app: OpenApp | undefined;

async function open(name: string, options?: PageOptions): Promise<OpenApp> {
  return (app = await openApp(browser, name, options));
}

/** Resolves once the page has said so. */
async function untilHeard({ heard }: OpenApp, words: string): Promise<void> {
  await heard.filter({ hasText: words }).waitFor();
}

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

afterEach(async () => {
  const { complaints = [], requests = [], page } = app ?? {};
  await page?.context().close();
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(inject('address')))).toEqual([]);
});

describe.each(['react', 'vue', 'svelte', 'plain', 'module'])('in the app of %s, the widget', (name) => {
  it('takes attributes, makes a picture for a script, is heard, and brings its later parts', async () => {
    const { generator, page, press, finish, picture } = await open(name);
    expect(await generator.getAttribute('site-key')).toBe('site_demo');
    expect(await generator.getAttribute('server')).toBe('https://vignette.example');
    await press('make');
    await untilHeard(app!, 'a red fox');
    await press('dark');
    expect(await generator.getAttribute('theme')).toBe('dark');
    await finish();
    await untilHeard(app!, 'a red fox succeeded 1');
    await picture.waitFor();
    await page.getByRole('button', { name: 'Your pictures' }).click();
    await page.getByRole('list', { name: 'Your pictures' }).waitFor();
  });

  it('can be taken away while it works, and shows the picture when it is back', async () => {
    const { generator, press, finish, picture } = await open(name);
    await press('make');
    await untilHeard(app!, 'a red fox');
    await press('leave');
    await generator.waitFor({ state: 'detached' });
    await finish();
    await press('leave');
    await picture.waitFor();
  });
});

it('lets React mount everything twice', async () => {
  const { page, generator } = await open('react');
  await page.locator('[data-mounts="2"]').waitFor();
  expect(await generator.count()).toBe(1);
});

it('speaks two languages on one page, each from a file of its own', async () => {
  const { page, generator } = await open('plain');
  await generator.evaluate((element) => {
    const german = element.cloneNode() as HTMLElement;
    german.lang = 'de';
    element.after(german);
  });
  await page.getByRole('button', { name: 'Make picture · 1 credit' }).waitFor();
  await page.getByRole('button', { name: 'Bild machen · 1 Credit' }).waitFor();
});

it('says so when a chunk of the bundler does not load, and gets it at the next press', async () => {
  const { page, press, complaints } = await open('plain', { failingOnce: '**/assets/app-*.js' });
  await page.getByText(en.facade.loadFailed).waitFor();
  await press('make');
  await untilHeard(app!, 'a red fox');
  // The browser's own, on the file that did not come.
  expect(complaints.splice(0)).toEqual([expect.stringContaining('net::ERR_FAILED')]);
});

it.each(['plain', 'module'])('brings the small pictures of the styles to the app of %s', async (name) => {
  const { page } = await open(name);
  const arrived = page.waitForResponse('**/*.webp');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('combobox', { name: 'Style' }).focus();
  expect((await arrived).status()).toBe(200);
});

it('breaks no strict policy, with Trusted Types and its one policy', async () => {
  const { press, finish, picture } = await open('plain', { policy: strictPolicy });
  await press('make');
  await untilHeard(app!, 'a red fox');
  await finish();
  await picture.waitFor();
});

it('asks nobody while it is not told where the server is, and says what is missing', async () => {
  const { page, press } = await open('module', { change: (markup) => markup.replace(/ server="[^"]*"/, '') });
  await press('make');
  await page.getByText(en.notice.attributeMissing('server')).waitFor();
  expect(await page.evaluate(() => window.api.sent)).toEqual([]);
});
