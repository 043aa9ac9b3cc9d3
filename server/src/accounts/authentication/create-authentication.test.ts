import { oauthProvider } from '@better-auth/oauth-provider';
import { type BetterAuthPlugin, betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedUpHeader } from '../sign-up/drop-foreign-ways-in.ts';
import { addAccount, testPassword } from '../testing/add-account.ts';
import { testUserAgent } from '../testing/create-browser.ts';
import { type TestAccounts, openTestAccounts, testUrl } from '../testing/open-test-accounts.ts';
import { createLog } from '../../observability/create-log.ts';
import { createAuthentication } from './create-authentication.ts';
import { oauthTables } from './oauth-tables.ts';
import { useQuickPasswords } from '../testing/use-quick-passwords.ts';

let accounts: TestAccounts;

beforeAll(async () => {
  accounts = await openTestAccounts();
});
afterAll(() => accounts.close());

/** Another one over the same database, as it comes. */
function createOwn(publicUrl: string) {
  const { database, clock, outbox } = accounts;
  const surroundings = { database, clock, mailer: outbox.mailer, log: createLog('silent') };
  return createAuthentication({ ...surroundings, publicUrl, secret: 's'.repeat(32), plugins: [] });
}

const headers = new Headers({ 'user-agent': testUserAgent });

describe('createAuthentication', () => {
  it('finds every table and column it wants in our migrations, those of the OAuth provider included', async () => {
    const { options } = await accounts.authentication.context;
    const provider = oauthProvider({ loginPage: '/', consentPage: '/', schema: oauthTables, disableJwtPlugin: true });
    const plugins = [...options.plugins, provider as BetterAuthPlugin];
    const { options: whole } = betterAuth({ ...options, plugins });
    const pending = await getMigrations(whole);
    expect(pending.toBeCreated).toEqual([]);
    expect(pending.toBeAdded).toEqual([]);
    expect(pending.toBeAddedIndexes).toEqual([]);
    expect(pending.schemaProblems).toEqual([]);
  });

  it('signs up, proves the address and signs in again over those tables', async () => {
    const { api, background } = accounts.authentication;
    const body = { name: 'Ada', email: 'Ada.Lovelace+pictures@Gmail.com', password: testPassword };
    const { user: signedUp } = await api.signUpEmail({ body, headers });
    await background.settle();
    await expect(api.signInEmail({ body, headers })).rejects.toMatchObject({ body: { code: 'EMAIL_NOT_VERIFIED' } });
    const { url } = accounts.outbox.factsOf('verify-address', 'ada.lovelace+pictures@gmail.com');
    const token = new URL(url).searchParams.get('token') ?? '';
    const request = new Request(url, { headers: { ...Object.fromEntries(headers), [signedUpHeader]: signedUp.id } });
    await api.verifyEmail({ query: { token }, headers, request, asResponse: false });
    const { user } = await api.signInEmail({ body, headers });
    expect(user).toMatchObject({ emailVerified: true, locale: 'en', theme: 'system' });
    const row = await accounts.database.selectFrom('accounts').selectAll().executeTakeFirstOrThrow();
    expect(row.normalised_email).toBe('adalovelace@gmail.com');
    expect(row.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7/);
  });

  it('keeps of a browser what it is, and of an address nothing', async () => {
    const { id, email, password } = await addAccount(accounts);
    const from = new Headers(headers);
    from.set('x-vignette-client-address', '203.0.113.7');
    from.set('x-vignette-country', 'NZ');
    await accounts.authentication.api.signInEmail({ body: { email, password }, headers: from });
    const row = await accounts.database
      .selectFrom('account_sessions')
      .selectAll()
      .where('account_id', '=', id)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ device: 'Firefox · Linux', country: 'NZ' });
    expect(JSON.stringify(row)).not.toMatch(/203\.0|Gecko/);
  });

  it.each([
    [testUrl, /^vignette\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/],
    [
      'https://pictures.example',
      /^__Host-vignette\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    ],
  ])('keeps the cookie of a session at %s from scripts and other sites', async (publicUrl, cookie) => {
    const { email, password } = await addAccount(accounts);
    const own = createOwn(publicUrl);
    await useQuickPasswords(own);
    const body = { email, password };
    const { headers: answered } = await own.api.signInEmail({ body, headers, returnHeaders: true });
    expect(answered.getSetCookie()).toEqual([expect.stringMatching(cookie)]);
    await own.background.settle();
  });

  it('keeps passwords so that it takes long to try them', async () => {
    const { hash, verify } = (await createOwn(testUrl).context).password;
    const [one, other] = await Promise.all([hash(testPassword), hash(testPassword)]);
    expect(one).toMatch(/^[\da-f]{32}:[\da-f]{128}$/);
    expect(other).not.toBe(one);
    expect(await verify({ hash: one, password: testPassword })).toBe(true);
    expect(await verify({ hash: one, password: `${testPassword}.` })).toBe(false);
  });

  it('gives no session of a suspended account, whatever is proven', async () => {
    const { id, email, password } = await addAccount(accounts);
    const suspended_at = accounts.clock.now();
    await accounts.database.updateTable('accounts').set({ suspended_at }).where('id', '=', id).execute();
    const attempt = accounts.authentication.api.signInEmail({ body: { email, password }, headers });
    await expect(attempt).rejects.toMatchObject({ body: { code: 'ACCOUNT_SUSPENDED' } });
  });

  it('sends links and codes to those who have an account, and to nobody else', async () => {
    const { email } = await addAccount(accounts, { locale: 'de' });
    const { api, background } = accounts.authentication;
    for (const address of [email, 'nobody@mail.example']) {
      expect(await api.signInMagicLink({ body: { email: address }, headers })).toEqual({ status: true });
      expect(await api.sendVerificationOTP({ body: { email: address, type: 'sign-in' } })).toEqual({ success: true });
    }
    await background.settle();
    const sent = accounts.outbox.mailsTo(email).map(({ template, locale }) => [template, locale]);
    expect(sent).toEqual([
      ['sign-in-link', 'de'],
      ['sign-in-code', 'de'],
    ]);
    expect(accounts.outbox.mailsTo('nobody@mail.example')).toEqual([]);
  });

  it('stores links and codes as hashes only', async () => {
    const { email } = await addAccount(accounts);
    const { api, background } = accounts.authentication;
    await api.signInMagicLink({ body: { email }, headers });
    await api.sendVerificationOTP({ body: { email, type: 'sign-in' } });
    await background.settle();
    const token = new URL(accounts.outbox.factsOf('sign-in-link', email).url).searchParams.get('token');
    const { code } = accounts.outbox.factsOf('sign-in-code', email);
    const rows = await accounts.database.selectFrom('verifications').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows.some(({ value, identifier }) => value.startsWith(code) || identifier.includes(code))).toBe(false);
  });
});
