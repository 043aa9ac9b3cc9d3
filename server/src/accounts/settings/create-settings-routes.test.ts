import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestAccounts, type TestAccounts } from '../testing/open-test-accounts.ts';
import { ageSessions } from './testing/age-sessions.ts';
import { openSignedIn } from './testing/open-signed-in.ts';

let accounts: TestAccounts;
const passkey = '/account/security/passkeys/01999999-0000-7000-8000-000000000000';
const pages = [
  '/account',
  '/account/confirm',
  '/account/address',
  '/account/security',
  '/account/security/password',
  '/account/security/second-factor',
  '/account/security/passkeys/new',
  passkey,
];
const forms = ['/account', '/account/confirm', '/account/address', '/account/security', '/account/security/password'];
const moreForms = ['/account/security/second-factor', passkey, `${passkey}/removal`, '/account/address/confirm'];

beforeAll(async () => {
  accounts = await openTestAccounts();
});
afterAll(() => accounts.close());

describe('the settings', () => {
  it.each(pages)('send who is not signed in from %s to sign in and back', async (path) => {
    const answer = await accounts.openBrowser().get(path);
    const to = `/sign-in?continue=${encodeURIComponent(path)}`;
    expect([answer.status, answer.headers.get('location')]).toEqual([303, to]);
  });

  it.each([...forms, ...moreForms, '/account/address/objection'])(
    'take no form for %s from another site',
    async (path) => {
      const { browser } = await openSignedIn(accounts);
      for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'same-site' }]) {
        expect((await browser.post(path, { name: 'Eve', end: 'others' }, headers)).status).toBe(403);
      }
    },
  );

  it.each(['/account/address', '/account/security/passkeys/new', `${passkey}/removal`])(
    'ask at %s who signed in a while ago to show that it is them',
    async (path) => {
      const { browser, id } = await openSignedIn(accounts);
      await ageSessions(accounts, id);
      for (const answer of [await browser.get(path), await browser.post(path)]) {
        expect([answer.status, answer.headers.get('location')]).toEqual([
          303,
          `/account/confirm?continue=${encodeURIComponent(path)}`,
        ]);
      }
    },
  );

  it('lead back to no passkey that there cannot be', async () => {
    const { browser } = await openSignedIn(accounts);
    for (const id of ['%00', '%0d%0a', '..%2f..%2fsign-in']) {
      expect((await browser.get(`/account/security/passkeys/${id}/removal`)).status).toBe(404);
    }
  });

  it('are kept by no cache and framed by no page', async () => {
    const { browser } = await openSignedIn(accounts);
    const { headers } = await browser.get('/account/security');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});
