import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLayoutShift } from '../../pages/testing/read-layout-shift.ts';
import { runAxe } from '../../pages/testing/run-axe.ts';
import { openSettingsInChromium, type SettingsInChromium } from '../settings/testing/open-settings-in-chromium.ts';
import { addAccount } from '../testing/add-account.ts';
import { readLink } from '../testing/read-link.ts';
import { signInTextsByLocale } from '../texts/sign-in-texts-by-locale.ts';

let stage: SettingsInChromium;
const { choose, code, link, secondFactor, signIn, signUp, spent } = signInTextsByLocale.en;
const look = { colorScheme: 'light', viewport: { width: 360, height: 740 } } as const;
const patience = { timeout: 60_000 };

beforeAll(async () => {
  stage = await openSettingsInChromium();
});
afterAll(() => stage.close());

async function expectSound(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(await runAxe(page)).toEqual([]);
  expect(await readLayoutShift(page)).toBe(0);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
}

async function mailLink(email: string) {
  const { accounts } = stage;
  await accounts.openBrowser().post('/sign-in/link', { email });
  await accounts.authentication.background.settle();
  return readLink(accounts.outbox.factsOf('sign-in-link', email).url).path;
}

describe('the ways into an account, in a browser', patience, () => {
  it('are clean, stand still and fit where a code is typed', async () => {
    const page = await stage.openNew(look);
    await page.goto(`${stage.url}/sign-in`);
    await page.locator('[name=email]').fill(`${'a'.repeat(60)}@mail.example`);
    await page.keyboard.press('Enter');
    await expectSound(page, choose.title);
    await page.getByRole('button', { name: choose.mailCode }).click();
    await expectSound(page, code.title);
    await page.goto(`${stage.url}/sign-in/second-factor?recovery`);
    await expectSound(page, secondFactor.title);
  });

  it('are so behind a link that is good and one that is not, and for whoever is too young', async () => {
    const { email } = await addAccount(stage.accounts);
    const { page } = await stage.open(look);
    await page.goto(stage.url + (await mailLink(email)));
    await page.getByText(email).waitFor();
    await expectSound(page, link.title);
    await page.goto(`${stage.url}/sign-in/link?token=none`);
    await expectSound(page, spent.title);
    await page.goto(`${stage.url}/sign-up`);
    await page.locator('[name=email]').fill('kid@mail.example');
    await page.locator('[name=month]').selectOption('1');
    await page.locator('[name=year]').fill(String(new Date().getUTCFullYear() - 5));
    await page.getByRole('button', { name: signUp.button }).click();
    await expectSound(page, signUp.tooYoung);
  });

  it('weigh less than 50 kB at their first page, with all that it asks for, and do not move while it comes', async () => {
    const page = await stage.openNew(look);
    const session = await page.context().newCDPSession(page);
    const sizes: number[] = [];
    session.on('Network.loadingFinished', ({ encodedDataLength }) => void sizes.push(encodedDataLength));
    await session.send('Network.enable');
    await page.goto(`${stage.url}/sign-in`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: signIn.withPasskey }).waitFor();
    // The page, its sheets, its scripts, and what the passkeys ask.
    expect(sizes.length).toBeGreaterThanOrEqual(6);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(50_000);
    expect(await readLayoutShift(page)).toBe(0);
  });
});
