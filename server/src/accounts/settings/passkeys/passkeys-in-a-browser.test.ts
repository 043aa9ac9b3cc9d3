import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInTextsByLocale } from '../../texts/sign-in-texts-by-locale.ts';
import { addAuthenticator } from '../testing/add-authenticator.ts';
import { ageSessions } from '../testing/age-sessions.ts';
import { listTold } from '../testing/list-told.ts';
import { openSettingsInChromium, type SettingsInChromium } from '../testing/open-settings-in-chromium.ts';
import { settingsTextsByLocale } from '../texts/settings-texts-by-locale.ts';

let settings: SettingsInChromium;
const { passkeys: words, confirm } = settingsTextsByLocale.en;
const { signIn } = signInTextsByLocale.en;

beforeAll(async () => {
  settings = await openSettingsInChromium();
});
afterAll(() => settings.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const untilAt = (page: Page, path: string) => page.waitForURL(new RegExp(`${path}(\\?|$)`));

async function addPasskey(page: Page, name: string): Promise<void> {
  await page.goto(`${settings.url}/account/security/passkeys/new`);
  await press(page, words.add);
  await page.getByText(words.isAdded).waitFor();
  await page.getByLabel(words.name).fill(name);
  await press(page, 'Save');
  await page.getByText(name).waitFor();
}

async function signOut(page: Page): Promise<void> {
  await press(page, 'Sign out');
  await untilAt(page, '/');
}

const listPasskeys = (accountId: string) =>
  settings.accounts.database.selectFrom('passkeys').selectAll().where('account_id', '=', accountId).execute();

describe('passkeys, in a browser', { timeout: 60_000 }, () => {
  it('are added, named, signed in with, removed, and refused from then on', async () => {
    const { page, id, email } = await settings.open();
    await addAuthenticator(page);
    await addPasskey(page, 'My <b>laptop</b>');
    expect(await listPasskeys(id)).toMatchObject([{ name: 'My <b>laptop</b>' }]);
    await page.context().clearCookies();
    await page.goto(`${settings.url}/sign-in?continue=/account/security`);
    await press(page, signIn.withPasskey);
    await untilAt(page, '/account/security');
    await page.getByRole('link', { name: words.editNamed('My <b>laptop</b>') }).click();
    await page.getByText(words.question).click();
    await press(page, words.remove);
    await page.getByText(words.removed).waitFor();
    expect(await listPasskeys(id)).toEqual([]);
    expect(await listTold(settings.accounts, email)).toEqual(
      expect.arrayContaining(['passkey-added', 'passkey-removed']),
    );
    await page.context().clearCookies();
    await page.goto(`${settings.url}/sign-in`);
    await press(page, signIn.withPasskey);
    await page.getByRole('alert').waitFor();
    expect((await page.request.get(`${settings.url}/v1/guarded`)).status()).toBe(401);
  });

  it('show once more that it is somebody, and leave no session behind', async () => {
    const { page, id } = await settings.open();
    await addAuthenticator(page);
    await addPasskey(page, 'The tablet');
    await ageSessions(settings.accounts, id);
    await page.goto(`${settings.url}/account/address`);
    await press(page, confirm.withPasskey);
    await untilAt(page, '/account/address');
    const { database } = settings.accounts;
    const sessions = await database.selectFrom('account_sessions').select('id').where('account_id', '=', id).execute();
    expect(sessions).toHaveLength(1);
  });

  it('come from a device that was unlocked', async () => {
    const { page, id } = await settings.open();
    await addAuthenticator(page, { transport: 'usb', hasUserVerification: false, hasResidentKey: false });
    await page.goto(`${settings.url}/account/security/passkeys/new`);
    const create = page.evaluate(`fetch('/auth/passkey/generate-register-options')
      .then((response) => response.json())
      .then(({ authenticatorSelection }) => authenticatorSelection)`);
    expect(await create).toMatchObject({ residentKey: 'required', userVerification: 'required' });
    const unasked = await page.evaluate(
      register({ userVerification: 'discouraged', residentKey: 'discouraged', requireResidentKey: false }),
    );
    expect(unasked).toBe(401);
    expect(await listPasskeys(id)).toEqual([]);
  });

  it('are added to no account whose holder signed in a while ago', async () => {
    const { page, id } = await settings.open();
    await addAuthenticator(page);
    await page.goto(`${settings.url}/account/security/passkeys/new`);
    await ageSessions(settings.accounts, id);
    await press(page, words.add);
    await untilAt(page, '/account/confirm');
    expect(await listPasskeys(id)).toEqual([]);
  });

  it('take their name from nobody but our page', async () => {
    const { page, id } = await settings.open();
    await addAuthenticator(page);
    await page.goto(`${settings.url}/account/security/passkeys/new`);
    expect(await page.evaluate(register({}, { name: 'x'.repeat(5000), createSession: true }))).toBe(200);
    const [passkey] = await listPasskeys(id);
    expect(passkey?.name).toMatch(/^Chrome/);
  });

  it('answer to no other origin', async () => {
    const { page, id } = await settings.open();
    await addAuthenticator(page);
    await page.goto(`${settings.url}/account/security/passkeys/new`);
    const foreign = settings.url.replace('localhost', 'localhost.localhost');
    const claimed = await page.evaluate(register({}, {}, { from: settings.url, to: foreign }));
    expect(claimed).toBeGreaterThanOrEqual(400);
    expect(await listPasskeys(id)).toEqual([]);
  });

  it('lie with their account alone', async () => {
    const mine = await settings.open();
    await addAuthenticator(mine.page);
    await addPasskey(mine.page, 'Mine');
    const [passkey] = await listPasskeys(mine.id);
    const { browser } = await settings.open();
    const path = `/account/security/passkeys/${passkey?.id}`;
    for (const answer of [await browser.get(path), await browser.post(path, { name: 'Theirs' })]) {
      expect(answer.status).toBe(404);
    }
    expect((await browser.post(`${path}/removal`)).status).toBe(404);
    expect(await listPasskeys(mine.id)).toMatchObject([{ name: 'Mine' }]);
  });

  it('are said to need a script where there is none', async () => {
    const { page } = await settings.open({ javaScriptEnabled: false });
    await page.goto(`${settings.url}/account/security/passkeys/new`);
    await page.getByText(words.needs).waitFor();
    expect(await page.getByRole('button', { name: words.add }).isDisabled()).toBe(true);
    await page.getByRole('link', { name: 'Cancel' }).click();
    await untilAt(page, '/account/security');
  });

  it('are none for who has signed out', async () => {
    const { page } = await settings.open();
    await page.goto(`${settings.url}/account/security`);
    await signOut(page);
    expect((await page.request.get(`${settings.url}/auth/passkey/generate-register-options`)).status()).toBe(401);
  });
});

/** The ceremony as a page of somebody else's making would run it; answers with the status. */
function register(selection: object, extra: object = {}, origin?: { from: string; to: string }): string {
  return `(async () => {
    const options = await (await fetch('/auth/passkey/generate-register-options')).json();
    Object.assign(options.authenticatorSelection, ${JSON.stringify(selection)});
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
    const response = (await navigator.credentials.create({ publicKey })).toJSON();
    const origin = ${JSON.stringify(origin ?? null)};
    if (origin) {
      const data = JSON.parse(atob(response.response.clientDataJSON.replaceAll('-', '+').replaceAll('_', '/')));
      response.response.clientDataJSON = btoa(JSON.stringify({ ...data, origin: origin.to }))
        .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    }
    const body = JSON.stringify({ response, ...${JSON.stringify(extra)} });
    const headers = { 'content-type': 'application/json' };
    return (await fetch('/auth/passkey/verify-registration', { method: 'POST', headers, body })).status;
  })()`;
}
