import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startKit } from './testing/kit/start-kit.ts';
import { launchChromium } from './testing/launch-chromium.ts';
import { readLayoutShift } from './testing/read-layout-shift.ts';
import { runAxe } from './testing/run-axe.ts';

let browser: Awaited<ReturnType<typeof launchChromium>>;
let kit: Awaited<ReturnType<typeof startKit>>;

beforeAll(async () => {
  [browser, kit] = await Promise.all([launchChromium(), startKit()]);
});

afterAll(async () => {
  await browser.close();
  kit.close();
});

const narrow = { width: 360, height: 740 };
const wide = { width: 1440, height: 900 };

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: wide, locale: 'en', ...options });
  const page = await context.newPage();
  await page.goto(kit.address);
  return page;
}

const looks = [
  ['light, wide', { colorScheme: 'light', viewport: wide, locale: 'en' }],
  ['dark, narrow', { colorScheme: 'dark', viewport: narrow, locale: 'de' }],
  ['from right to left, narrow', { colorScheme: 'light', viewport: narrow, locale: 'ar' }],
] as const;
const forced = ['in forced colours', { forcedColors: 'active', viewport: wide, locale: 'ja' }] as const;

describe('the page of all parts, in a browser', () => {
  it.each(looks)('has nothing that axe finds, open or closed (%s)', async (_, look) => {
    const page = await open(look);
    expect(await runAxe(page)).toEqual([]);
    await page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true; })`);
    expect(await runAxe(page)).toEqual([]);
  });

  it.each([...looks, forced])(
    'is not wider than the screen, and moves nothing when its scripts arrive (%s)',
    async (_, look) => {
      const page = await open(look);
      await page.getByRole('button', { name: kit.revealNames[look.locale] }).waitFor();
      expect(await readLayoutShift(page)).toBe(0);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.viewport.width);
    },
  );

  it('can be pressed with a thumb', async () => {
    const page = await open({ viewport: narrow });
    const small = await page.evaluate(`[...document.querySelectorAll('button, summary, nav a, .button, .choice label')]
      .filter((target) => target.checkVisibility())
      .map((target) => [target.outerHTML, target.getBoundingClientRect()])
      .filter(([, { width, height }]) => Math.min(width, height) < 44)
      .map(([markup]) => markup)`);
    expect(small).toEqual([]);
  });

  it('puts the focus on what is wrong', async () => {
    const page = await open();
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Please check this:');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#email');
  });

  it('shows a password, and hides it again before it is sent', async () => {
    const page = await open();
    const field = page.getByLabel('Password', { exact: true });
    await field.fill('a long sentence');
    await page.getByRole('button', { name: 'Show password' }).click();
    expect(await field.getAttribute('type')).toBe('text');
    await page.evaluate(`document.addEventListener('submit', (event) => event.preventDefault())`);
    await page.getByLabel('E-mail address').fill('maria@example.com');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await field.getAttribute('type')).toBe('password');
  });

  it('copies code', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('<vignette-generator>');
  });

  it('sends a form once however often its button is pressed, and says what has happened', async () => {
    const page = await open();
    const before = kit.posts.length;
    await page.getByLabel('E-mail address').fill('maria@example.com');
    await page.evaluate(`{
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Save');
      for (let press = 0; press < 3; press++) button.click();
    }`);
    const news = page.getByRole('status').filter({ hasText: 'Your profile was saved.' });
    await news.waitFor();
    expect(kit.posts.slice(before)).toMatchObject([{ email: 'maria@example.com' }]);
    await page.reload();
    expect(await news.count()).toBe(0);
  });

  it('changes language and appearance without any script, and stays where it was', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.locator('footer summary').click();
    await page.getByRole('button', { name: 'العربية' }).click();
    await page.locator('html[lang=ar][dir=rtl]').waitFor();
    expect(page.url()).toBe(kit.address);
    await page.getByRole('button', { name: 'داكن' }).click();
    await page.locator('html[lang=ar][data-theme=dark]').waitFor();
  });

  it('costs less than half of what a sign-in page may', async () => {
    const page = await (await browser.newContext()).newPage();
    let bytes = 0;
    const sizes: Promise<void>[] = [];
    page.on('requestfinished', (request) => {
      sizes.push(request.sizes().then(({ responseBodySize }) => void (bytes += responseBodySize)));
    });
    await page.goto(kit.address, { waitUntil: 'networkidle' });
    await Promise.all(sizes);
    expect(sizes.length).toBeGreaterThan(2);
    expect(bytes).toBeLessThan(25_000);
  });
});
