import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../language/locale.ts';
import { addAccount, testPassword } from '../testing/add-account.ts';
import { type TestAccounts, openTestAccounts } from '../testing/open-test-accounts.ts';
import { readLink } from '../testing/read-link.ts';
import { signInTextsByLocale } from '../texts/sign-in-texts-by-locale.ts';

let accounts: TestAccounts;
const { errors, signUp } = signInTextsByLocale.en;
const grown = { month: '5', year: '1990' };

beforeAll(async () => {
  accounts = await openTestAccounts();
});
afterAll(() => accounts.close());

function findAccount(email: string) {
  return accounts.database.selectFrom('accounts').selectAll().where('email', '=', email).executeTakeFirst();
}

async function settle() {
  await accounts.authentication.background.settle();
}

describe('POST /sign-up', () => {
  it('makes an account with a password, which signs in once its address is proven', async () => {
    const browser = accounts.openBrowser();
    const fields = { email: 'Ada@Mail.example', name: ' Ada ', password: testPassword, ...grown, continue: '/sites' };
    expect(await (await browser.post('/sign-up', fields)).text()).toContain('ada@mail.example');
    await settle();
    const account = await findAccount('ada@mail.example');
    expect(account).toMatchObject({ name: 'Ada', email_verified: false, age_confirmed_at: accounts.clock.now() });
    expect(JSON.stringify(account)).not.toContain('1990');
    const { path, token, goOn } = readLink(accounts.outbox.factsOf('verify-address', 'ada@mail.example').url);
    expect(goOn).toBe('/sites');
    const press = await browser.get(path);
    expect([press.status, await press.text()]).toEqual([200, expect.stringContaining('ada@mail.example')]);
    expect((await browser.get(`/verify-address?token=x${token}`)).status).toBe(410);
    expect((await findAccount('ada@mail.example'))?.email_verified).toBe(false);
    const proven = await browser.post('/verify-address', { token, continue: '/sites' });
    expect([proven.status, proven.headers.get('location')]).toEqual([303, '/sites']);
    expect((await browser.get('/v1/guarded')).status).toBe(200);
  });

  it('makes one without a password', async () => {
    const browser = accounts.openBrowser();
    await browser.post('/sign-up', { email: 'bea@mail.example', password: '', ...grown });
    await settle();
    const { token } = readLink(accounts.outbox.factsOf('verify-address', 'bea@mail.example').url);
    await browser.post('/verify-address', { token });
    expect(await (await browser.get('/v1/guarded')).json()).toMatchObject({ email: 'bea@mail.example', name: '' });
    const methods = await accounts.database
      .selectFrom('sign_in_methods')
      .innerJoin('accounts', 'accounts.id', 'account_id')
      .selectAll()
      .where('email', '=', 'bea@mail.example')
      .execute();
    expect(methods).toEqual([]);
  });

  it.each([testPassword, ''])(
    'says the same of an address that has an account, and mails what is so (%s)',
    async (password) => {
      const { email, id } = await addAccount(accounts);
      const answers = [];
      for (const address of [email, `new-${email}`]) {
        const response = await accounts.openBrowser().post('/sign-up', { email: address, password, ...grown });
        answers.push([response.status, (await response.text()).replaceAll(address, '')]);
      }
      expect(answers[0]).toEqual(answers[1]);
      await settle();
      expect(accounts.outbox.mailsTo(email).map(({ template }) => template)).toEqual(['already-signed-up']);
      expect((await findAccount(email))?.id).toBe(id);
    },
  );

  it('leaves no password of a stranger on an address that its holder signs up with later', async () => {
    const email = 'held@mail.example';
    await accounts.openBrowser().post('/sign-up', { email, password: 'planted by a stranger', ...grown });
    await settle();
    const planted = readLink(accounts.outbox.factsOf('verify-address', email).url).token;
    const holder = accounts.openBrowser();
    await holder.post('/sign-up', { email, password: testPassword, ...grown });
    await settle();
    expect((await holder.post('/verify-address', { token: planted })).status).toBe(410);
    const { token } = readLink(accounts.outbox.factsOf('verify-address', email).url);
    expect((await holder.post('/verify-address', { token })).status).toBe(303);
    const stranger = accounts.openBrowser();
    expect((await stranger.post('/sign-in/password', { email, password: 'planted by a stranger' })).status).toBe(422);
  });

  it('leaves no password of a stranger on an address that its holder proves with the mail of that sign-up', async () => {
    const email = 'pressed@mail.example';
    const stranger = accounts.openBrowser();
    await stranger.post('/sign-up', { email, name: 'Eve was here', password: 'planted by a stranger', ...grown });
    await settle();
    const { token } = readLink(accounts.outbox.factsOf('verify-address', email).url);
    const holder = accounts.openBrowser();
    expect((await holder.post('/verify-address', { token })).status).toBe(303);
    expect(await (await holder.get('/v1/guarded')).json()).toMatchObject({ email, name: '' });
    expect((await stranger.post('/sign-in/password', { email, password: 'planted by a stranger' })).status).toBe(422);
    expect((await stranger.get('/v1/guarded')).status).toBe(401);
  });

  it('leaves no name of a stranger to who proves the address by signing in with a mail', async () => {
    const [byCode, byLink] = ['code@mail.example', 'link@mail.example'];
    for (const email of [byCode, byLink]) {
      await accounts.openBrowser().post('/sign-up', { email, name: 'Eve was here', ...grown });
      await settle();
      await accounts.openBrowser().post(email === byCode ? '/sign-in/code' : '/sign-in/link', { email });
    }
    await settle();
    const { code } = accounts.outbox.factsOf('sign-in-code', byCode);
    const { token } = readLink(accounts.outbox.factsOf('sign-in-link', byLink).url);
    await accounts.openBrowser().post('/sign-in/code/check', { email: byCode, code });
    await accounts.openBrowser().post('/sign-in/link/use', { token });
    for (const email of [byCode, byLink]) {
      expect(await findAccount(email)).toMatchObject({ name: '', email_verified: true });
    }
  });

  it('keeps the password that was chosen in the browser that proves the address, whoever presses again', async () => {
    const email = 'kept@mail.example';
    const browser = accounts.openBrowser();
    await browser.post('/sign-up', { email, password: testPassword, ...grown });
    await settle();
    const { token } = readLink(accounts.outbox.factsOf('verify-address', email).url);
    await browser.post('/verify-address', { token });
    // Pressed again elsewhere, it changes nothing any more.
    await accounts.openBrowser().post('/verify-address', { token });
    const later = accounts.openBrowser();
    expect((await later.post('/sign-in/password', { email, password: testPassword })).status).toBe(303);
  });

  it('does not tell who signs up whether an address was free, not even by its password', async () => {
    const { email: taken } = await addAccount(accounts);
    const answers = [];
    for (const email of [taken, `free-${taken}`]) {
      const browser = accounts.openBrowser();
      await browser.post('/sign-up', { email, password: 'a guess of mine', ...grown });
      await settle();
      const response = await browser.post('/sign-in/password', { email, password: 'a guess of mine' });
      answers.push([response.status, (await response.text()).replaceAll(email, '')]);
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it('keeps a name in one line, without what turns the text around it', async () => {
    const email = 'named@mail.example';
    const name = 'Ada\r\nBcc: eve@mail.example\u0000 \u202eecal';
    await accounts.openBrowser().post('/sign-up', { email, name, ...grown });
    await settle();
    expect((await findAccount(email))?.name).toBe('Ada Bcc: eve@mail.example ecal');
  });

  it('refuses whoever is too young, kindly, and keeps nothing', async () => {
    const year = String(accounts.clock.now().getUTCFullYear() - 12);
    const response = await accounts.openBrowser().post('/sign-up', { email: 'kid@mail.example', month: '1', year });
    expect(await response.text()).toContain(signUp.tooYoungLead(13));
    expect(response.headers.getSetCookie()).toEqual([]);
    await settle();
    expect(await findAccount('kid@mail.example')).toBeUndefined();
    expect(accounts.outbox.mailsTo('kid@mail.example')).toEqual([]);
  });

  it.each([
    ['no address', { email: 'nobody' }, errors.email],
    ['two addresses', { email: 'a@mail.example, b@mail.example' }, errors.email],
    ['a header', { email: 'a@mail.example\r\nBcc: b@mail.example' }, errors.email],
    ['an address for minutes', { email: 'me@mailinator.com' }, errors.disposable],
    ['one below such a domain', { email: 'me@any.mailinator.com' }, errors.disposable],
    ['a short password', { password: 'short' }, errors.passwordShort],
    ['a password without end', { password: 'x'.repeat(201) }, errors.passwordLong],
    ['no month', { month: '' }, errors.born],
    ['a month there is not', { month: '13' }, errors.born],
    ['a year to come', { year: '2990' }, errors.born],
  ])('refuses %s, and says what is wrong', async (_, change, sentence) => {
    const fields = { email: 'eve@mail.example', password: testPassword, ...grown, ...change };
    const response = await accounts.openBrowser().post('/sign-up', fields);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(sentence);
    await settle();
    expect(await findAccount('eve@mail.example')).toBeUndefined();
  });

  it('asks nobody for their age where the operator does not', async () => {
    const plain = await openTestAccounts({ minimumAge: 0 });
    const browser = plain.openBrowser();
    expect(await (await browser.get('/sign-up')).text()).not.toContain(signUp.born);
    expect((await browser.post('/sign-up', { email: 'ada@mail.example' })).status).toBe(200);
    await plain.close();
  });

  it('welcomes an account once its address is proven, and lets it in even when that fails', async () => {
    const welcomed: [string, string | undefined][] = [];
    const welcome = async (id: string, clientAddress?: string) => {
      welcomed.push([id, clientAddress]);
      throw new Error('there is nothing to give');
    };
    const own = await openTestAccounts({ welcome });
    const browser = own.openBrowser();
    await browser.post('/sign-up', { email: 'ada@mail.example', ...grown });
    await own.authentication.background.settle();
    expect(welcomed).toEqual([]);
    const { token } = readLink(own.outbox.factsOf('verify-address', 'ada@mail.example').url);
    await browser.post('/verify-address', { token }, { 'x-forwarded-for': '203.0.113.7' });
    const { id } = (await (await browser.get('/v1/guarded')).json()) as { id: string };
    expect(welcomed).toEqual([[id, '203.0.113.7']]);
    await own.close();
  });

  it('takes no form of another site', async () => {
    const fields = { email: 'forged@mail.example', ...grown };
    const forged = await accounts.openBrowser().post('/sign-up', fields, { origin: 'https://evil.example' });
    expect(forged.status).toBe(403);
    await settle();
    expect(await findAccount('forged@mail.example')).toBeUndefined();
  });

  it.each(locales)('is there in %s', async (locale) => {
    const page = await (await accounts.openBrowser().get('/sign-up', { 'accept-language': locale })).text();
    expect(page).toContain(`lang="${locale}"`);
    expect(page).toContain(signInTextsByLocale[locale].signUp.title);
  });
});
