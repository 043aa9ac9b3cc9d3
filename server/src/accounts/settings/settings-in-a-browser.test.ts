import { uuidv7 } from 'uuidv7';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../language/locale.ts';
import { readLayoutShift } from '../../pages/testing/read-layout-shift.ts';
import { runAxe } from '../../pages/testing/run-axe.ts';
import { signInBrowser } from '../testing/add-account.ts';
import { computeCode } from '../testing/compute-code.ts';
import { ageSessions } from './testing/age-sessions.ts';
import { openSettingsInChromium, type SettingsInChromium } from './testing/open-settings-in-chromium.ts';

let settings: SettingsInChromium;

beforeAll(async () => {
  settings = await openSettingsInChromium();
});
afterAll(() => settings.close());

const narrow = { width: 360, height: 740 };
const wide = { width: 1440, height: 900 };
const looks = [
  ['dark, narrow', { colorScheme: 'dark', viewport: narrow }, 'de'],
  ['from right to left, wide', { colorScheme: 'light', viewport: wide }, 'ar'],
] as const;
const endlessName = 'W'.repeat(80);

async function openFurnished(look: BrowserContextOptions, locale: Locale) {
  const person = await settings.open(look, { locale, name: endlessName });
  await signInBrowser(settings.accounts, settings.accounts.openBrowser(), person.email);
  const id = uuidv7();
  await settings.accounts.database
    .insertInto('passkeys')
    .values({
      ...{ id, account_id: person.id, name: endlessName, public_key: 'key', credential_id: id, counter: 0 },
      ...{ device_type: 'singleDevice', backed_up: false, transports: null, aaguid: null, created_at: new Date() },
    })
    .execute();
  return { ...person, passkey: `/account/security/passkeys/${id}` };
}

async function expectSound(page: Page): Promise<void> {
  expect(await runAxe(page)).toEqual([]);
  await expectStill(page);
}

async function expectStill(page: Page): Promise<void> {
  expect(await readLayoutShift(page)).toBe(0);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
}

async function send(page: Page, field: string, value: string): Promise<void> {
  await page.locator(`main [name=${field}]`).first().fill(value);
  await page.locator('main form button[type=submit]').first().click();
}

const untilTold = (page: Page) => page.locator('.notice').waitFor();

/** Several pages in a row, each held against all rules. */
const patience = { timeout: 120_000 };

describe('the settings, in a browser', patience, () => {
  it.each(looks)('are clean, stand still and fit (%s)', async (_, look, locale) => {
    const { page, passkey } = await openFurnished(look, locale);
    const paths = ['/account', '/account/address', '/account/security', '/account/security/password'];
    const links = ['/account/address/confirm?token=x', '/account/address/objection?token=x'];
    for (const path of [...paths, '/account/security/passkeys/new', `${passkey}?added`, ...links]) {
      await page.goto(settings.url + path);
      await expectStill(page);
      await page.evaluate(`document.querySelectorAll('main details').forEach((each) => { each.open = true; })`);
      expect(await runAxe(page)).toEqual([]);
    }
  });

  it.each(looks)('stay so through the second step, refusals included (%s)', async (_, look, locale) => {
    const { page, password } = await openFurnished(look, locale);
    await page.goto(`${settings.url}/account/security/second-factor`);
    await send(page, 'password', 'not the password');
    await untilTold(page);
    await expectSound(page);
    await send(page, 'password', password);
    await page.locator('main svg[role=img]').waitFor();
    await expectSound(page);
    const address = await page.locator('[name=address]').inputValue();
    await send(page, 'code', '12345');
    await untilTold(page);
    await expectSound(page);
    await send(page, 'code', computeCode(address));
    await page.locator('main pre').waitFor();
    await expectSound(page);
    await page.goto(`${settings.url}/account/security/second-factor`);
    await expectSound(page);
  });

  it.each(looks)('stay so where they ask who it is (%s)', async (_, look, locale) => {
    const { page, id, password } = await openFurnished(look, locale);
    await ageSessions(settings.accounts, id);
    await page.goto(`${settings.url}/account/address`);
    await expectSound(page);
    await send(page, 'password', 'not the password');
    await untilTold(page);
    await expectSound(page);
    await send(page, 'password', password);
    await page.locator('[name=email]').waitFor();
    await send(page, 'email', 'not@an-address');
    await untilTold(page);
    await expectSound(page);
    await send(page, 'email', 'new@mail.example');
    await page.locator('[name=email]').waitFor({ state: 'detached' });
    await expectSound(page);
  });

  it('work without any script, and by keyboard alone', async () => {
    const { page } = await settings.open({ javaScriptEnabled: false });
    await page.goto(`${settings.url}/account`);
    await page.getByLabel('Name').focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Grace');
    await page.keyboard.press('Enter');
    await untilTold(page);
    expect(await page.getByLabel('Name').inputValue()).toBe('Grace');
  });

  it('lead who erred to what is wrong', async () => {
    const { page } = await settings.open();
    await page.goto(`${settings.url}/account/address`);
    await send(page, 'email', 'not@an-address');
    await untilTold(page);
    expect(await page.evaluate('document.activeElement?.className')).toContain('notice');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement?.id')).toBe('email');
  });
});
