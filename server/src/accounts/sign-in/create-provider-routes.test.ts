import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longestName } from '../settings/profile/read-name.ts';
import { addAccount } from '../testing/add-account.ts';
import type { Browser } from '../testing/create-browser.ts';
import { type TestAccounts, openTestAccounts } from '../testing/open-test-accounts.ts';
import { readLink } from '../testing/read-link.ts';
import { startIdentityProvider } from '../testing/start-identity-provider.ts';
import { signInTextsByLocale } from '../texts/sign-in-texts-by-locale.ts';

let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
let accounts: TestAccounts;
const { errors } = signInTextsByLocale.en;
const welcomed = new Map<string, string | undefined>();
const grown = { month: '5', year: '1990' };

beforeAll(async () => {
  provider = await startIdentityProvider();
  accounts = await openTestAccounts({
    provider: provider.settings,
    welcome: async (id, from) => welcomed.set(id, from),
  });
});
afterAll(async () => {
  await accounts.close();
  await provider.close();
});

let subjects = 0;

function person(email: string, email_verified = true) {
  return { sub: `person-${(subjects += 1)}`, email, email_verified, name: 'Ada' };
}

/** Where the browser is sent: by a page, as no form may lead off this server. */
async function goAway(browser: Browser, path: string) {
  const away = await browser.post(path, { continue: '/sites', ...grown });
  return (away.headers.get('refresh') ?? '').replace('0; url=', '');
}

/** There and back again. */
async function goThrough(browser: Browser, path: string, who: ReturnType<typeof person>) {
  const address = await goAway(browser, path);
  expect(address).toMatch(provider.settings.issuer);
  const back = await browser.get(provider.signIn(address, who));
  return back.headers.get('location') ?? '';
}

function findAccount(email: string) {
  return accounts.database.selectFrom('accounts').selectAll().where('email', '=', email).executeTakeFirst();
}

describe("signing in at the operator's provider", () => {
  it('has a button that says its name, on both pages', async () => {
    for (const path of ['/sign-in', '/sign-up']) {
      expect(await (await accounts.openBrowser().get(path)).text()).toContain('Continue with Example ID');
    }
  });

  it('signs up once the age is told, keeps none of its tokens, and signs in from then on', async () => {
    const who = person('new@mail.example');
    const browser = accounts.openBrowser();
    expect(await goThrough(browser, '/sign-up/provider', who)).toBe('/sites');
    expect(await (await browser.get('/v1/guarded')).json()).toMatchObject({ email: who.email, isEmailVerified: true });
    expect(await findAccount(who.email)).toMatchObject({ age_confirmed_at: accounts.clock.now(), image: null });
    const methods = await accounts.database
      .selectFrom('sign_in_methods')
      .selectAll()
      .where('subject', '=', who.sub)
      .execute();
    expect(methods).toMatchObject([{ provider: 'oidc', access_token: null, refresh_token: null, id_token: null }]);
    const later = accounts.openBrowser();
    expect(await goThrough(later, '/sign-in/provider', who)).toBe('/sites');
    expect((await later.get('/v1/guarded')).status).toBe(200);
  });

  it('makes no account where nobody was asked for their age', async () => {
    const who = person('unasked@mail.example');
    const browser = accounts.openBrowser();
    const location = await goThrough(browser, '/sign-in/provider', who);
    expect(await (await browser.get(location)).text()).toContain(errors.providerUnknown);
    const year = String(accounts.clock.now().getUTCFullYear() - 5);
    expect((await browser.post('/sign-up/provider', { month: '1', year })).status).toBe(422);
    expect(await findAccount(who.email)).toBeUndefined();
  });

  it('joins an account of the same address where both sides have proven it', async () => {
    const { id, email } = await addAccount(accounts);
    const browser = accounts.openBrowser();
    expect(await goThrough(browser, '/sign-in/provider', person(email))).toBe('/sites');
    expect(await (await browser.get('/v1/guarded')).json()).toMatchObject({ id });
  });

  it('joins no account whose address the provider has not proven', async () => {
    for (const isEmailVerified of [true, false]) {
      const { email, password } = await addAccount(accounts, { isEmailVerified });
      const browser = accounts.openBrowser();
      const location = await goThrough(browser, '/sign-in/provider', person(email, false));
      expect(await (await browser.get(location)).text()).toContain(errors.providerUnproven);
      expect((await browser.get('/v1/guarded')).status).toBe(401);
      expect((await findAccount(email))?.email_verified).toBe(isEmailVerified);
      await browser.post('/sign-in/password', { email, password });
      expect((await browser.get('/v1/guarded')).status).toBe(isEmailVerified ? 200 : 401);
    }
  });

  it.each(['/sign-in/provider', '/sign-up/provider'])(
    'lets the holder of an address in that a stranger has signed up with, and leaves nothing of theirs (%s)',
    async (path) => {
      const email = `held-${subjects}@mail.example`;
      const planted = { email, name: 'Eve was here', password: 'planted by a stranger' };
      const stranger = accounts.openBrowser();
      await stranger.post('/sign-up', { ...planted, ...grown });
      await goThrough(stranger, '/sign-up/provider', person(email, false));
      await accounts.authentication.background.settle();
      const holder = accounts.openBrowser();
      expect(await goThrough(holder, path, person(email))).toBe('/sites');
      const account = (await (await holder.get('/v1/guarded')).json()) as { id: string };
      expect(account).toMatchObject({ email, name: '', isEmailVerified: true });
      expect(welcomed.get(account.id)).toMatch(/^10\./);
      await stranger.post('/sign-in/password', planted);
      expect((await stranger.get('/v1/guarded')).status).toBe(401);
      const { token } = readLink(accounts.outbox.factsOf('verify-address', email).url);
      await stranger.post('/verify-address', { token });
      expect((await stranger.get('/v1/guarded')).status).toBe(401);
    },
  );

  it('takes nothing over for who comes as somebody known with an address that is new', async () => {
    const who = person('known@mail.example');
    await goThrough(accounts.openBrowser(), '/sign-up/provider', who);
    const { email } = await addAccount(accounts, { isEmailVerified: false });
    const browser = accounts.openBrowser();
    await goThrough(browser, '/sign-in/provider', { ...who, email });
    expect(await (await browser.get('/v1/guarded')).json()).toMatchObject({ email: who.email });
    expect((await findAccount(email))?.email_verified).toBe(false);
  });

  it('joins no account by an address that only looks like its own once it is in small letters', async () => {
    const { email } = await addAccount(accounts, { email: `kim-${subjects}@mail.example` });
    const browser = accounts.openBrowser();
    const location = await goThrough(browser, '/sign-in/provider', person(email.replace('k', '\u212a')));
    expect(await (await browser.get(location)).text()).toContain(errors.providerFailed);
    expect((await browser.get('/v1/guarded')).status).toBe(401);
  });

  it('takes a name as if it had been typed here: in one line, and not endless', async () => {
    const who = { ...person(`named-${subjects}@mail.example`), name: `Ada\u202e\r\n${'x'.repeat(500)}` };
    await goThrough(accounts.openBrowser(), '/sign-up/provider', who);
    expect((await findAccount(who.email))?.name).toBe(`Ada ${'x'.repeat(longestName - 6)}`);
  });

  it.each([
    ['keeps the way in of who proves the address where they have come from', true, 200],
    ['leaves no way in to who has come with an address that somebody else proves', false, 401],
  ])('%s', async (_, isSame, status) => {
    const who = person(`unproven-${subjects}@mail.example`, false);
    const browser = accounts.openBrowser();
    const location = await goThrough(browser, '/sign-up/provider', who);
    expect(await (await browser.get(location)).text()).toContain(errors.providerUnproven);
    await accounts.authentication.background.settle();
    const { token } = readLink(accounts.outbox.factsOf('verify-address', who.email).url);
    const proving = isSame ? browser : accounts.openBrowser();
    expect((await proving.post('/verify-address', { token })).status).toBe(303);
    const later = accounts.openBrowser();
    await goThrough(later, '/sign-in/provider', who);
    expect((await later.get('/v1/guarded')).status).toBe(status);
  });

  it('comes back only to the browser that was sent away, and once', async () => {
    const who = person('stolen@mail.example');
    const victim = accounts.openBrowser();
    const back = provider.signIn(await goAway(accounts.openBrowser(), '/sign-up/provider'), who);
    expect((await victim.get(back)).headers.get('location')).toMatch(/\/sign-in\?.*error=/);
    expect((await victim.get('/v1/guarded')).status).toBe(401);
  });

  it('turns a suspended account away', async () => {
    const { id, email } = await addAccount(accounts);
    const who = person(email);
    await goThrough(accounts.openBrowser(), '/sign-in/provider', who);
    const suspended_at = accounts.clock.now();
    await accounts.database.updateTable('accounts').set({ suspended_at }).where('id', '=', id).execute();
    const browser = accounts.openBrowser();
    const location = await goThrough(browser, '/sign-in/provider', who);
    expect(location).not.toBe('/sites');
    expect((await browser.get('/v1/guarded')).status).toBe(401);
  });
});

describe('the ways to a provider', () => {
  it('are no more than so many for a network, so that nobody fills the database with states', async () => {
    const browser = accounts.openBrowser();
    const statuses = [];
    for (const [index] of Array(31).entries()) {
      const path = index % 2 === 0 ? '/sign-in/provider' : '/sign-up/provider';
      statuses.push((await browser.post(path, grown)).status);
    }
    expect(statuses).toEqual([...Array<number>(30).fill(200), 429]);
  });
});

describe('without a provider of their own', () => {
  it('has no button, and no way to one', async () => {
    const plain = await openTestAccounts();
    expect(await (await plain.openBrowser().get('/sign-in')).text()).not.toContain('/sign-in/provider');
    expect((await plain.openBrowser().post('/sign-in/provider')).status).toBe(404);
    await plain.close();
  });
});
