import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAccount } from '../../testing/add-account.ts';
import { openTestAccounts, type TestAccounts } from '../../testing/open-test-accounts.ts';
import { readLink } from '../../testing/read-link.ts';
import { openSignedIn, type SignedIn } from '../testing/open-signed-in.ts';
import { settingsTextsByLocale } from '../texts/settings-texts-by-locale.ts';

let accounts: TestAccounts;
let count = 0;
const words = settingsTextsByLocale.en.address;

beforeAll(async () => {
  accounts = await openTestAccounts();
});
afterAll(() => accounts.close());

const inventAddress = () => `New.${Date.now()}.${count++}+tag@Mail.example`;
const readRow = (id: string) =>
  accounts.database
    .selectFrom('accounts')
    .select(['email', 'normalised_email', 'email_verified'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

/** Asks for an address; answers with the fields of both links. */
async function ask({ browser, email }: SignedIn, to: string) {
  const answer = await browser.post('/account/address', { email: to });
  await accounts.authentication.background.settle();
  const { securityUrl } = accounts.outbox.factsOf('address-changed', email);
  const { url } = accounts.outbox.factsOf('confirm-new-address', to.toLowerCase());
  return { answer, confirm: readFields(url), objection: readFields(securityUrl), url };
}

const readFields = (url: string) => Object.fromEntries(new URL(url).searchParams);

describe('a change of address', () => {
  it('waits for the press in the mail to the new one, and tells the old one', async () => {
    const person = await openSignedIn(accounts);
    const to = inventAddress();
    const { answer, confirm, url } = await ask(person, to);
    expect(await answer.text()).toContain(to.toLowerCase());
    const stranger = accounts.openBrowser();
    const page = await (await stranger.get(new URL(url).pathname + new URL(url).search)).text();
    expect(page).toContain(words.confirm.button);
    expect(await readRow(person.id)).toMatchObject({ email: person.email });
    const pressed = await stranger.post('/account/address/confirm', confirm);
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/sign-in']);
    const email = to.toLowerCase();
    const normalised_email = email.replace('+tag', '');
    expect(await readRow(person.id)).toEqual({ email, normalised_email, email_verified: true });
    expect((await person.browser.get('/v1/guarded')).status).toBe(200);
  });

  it('works once, for the account that asked, and not for who is signed in to another', async () => {
    const person = await openSignedIn(accounts);
    const other = await openSignedIn(accounts);
    const { confirm } = await ask(person, inventAddress());
    const press = async (browser = person.browser, fields = confirm) =>
      (await browser.post('/account/address/confirm', fields)).status;
    expect(await press(other.browser)).toBe(410);
    expect(await press(other.browser, { ...confirm, account: other.id })).toBe(410);
    expect(await press(person.browser, { ...confirm, token: `${confirm['token']}x` })).toBe(410);
    expect(await readRow(person.id)).toMatchObject({ email: person.email });
    expect([await press(), await press()]).toEqual([303, 410]);
    expect(await readRow(other.id)).toMatchObject({ email: other.email });
  });

  it('counts as it was asked for last', async () => {
    const person = await openSignedIn(accounts);
    const first = await ask(person, inventAddress());
    const second = await ask(person, inventAddress());
    expect((await person.browser.post('/account/address/confirm', first.confirm)).status).toBe(410);
    expect((await person.browser.post('/account/address/confirm', second.confirm)).status).toBe(303);
  });

  it('leaves no link for a new password good that went to the old address', async () => {
    const person = await openSignedIn(accounts);
    const { confirm } = await ask(person, inventAddress());
    const token = await askForPassword(person.email);
    expect((await person.browser.post('/account/address/confirm', confirm)).status).toBe(303);
    const used = await accounts.openBrowser().post('/new-password', { token, password: 'chosen by who reads it' });
    expect(used.status).toBe(410);
  });

  it('does not tell whether an address has an account', async () => {
    const person = await openSignedIn(accounts);
    const holder = await addAccount(accounts);
    const [free, taken] = [inventAddress().toLowerCase(), holder.email];
    const texts = [];
    for (const email of [free, taken]) {
      const answer = await person.browser.post('/account/address', { email });
      texts.push([answer.status, (await answer.text()).replaceAll(email, '')]);
      await accounts.authentication.background.settle();
    }
    expect(texts[0]).toEqual(texts[1]);
    expect(accounts.outbox.mailsTo(person.email).map(({ template }) => template)).toEqual(
      Array(2).fill('address-changed'),
    );
    expect(accounts.outbox.mailsTo(taken).map(({ template }) => template)).toEqual(['already-signed-up']);
  });

  it('does not take an address that got an account meanwhile', async () => {
    const person = await openSignedIn(accounts);
    const to = inventAddress().toLowerCase();
    const { confirm } = await ask(person, to);
    await addAccount(accounts, { email: to });
    expect((await person.browser.post('/account/address/confirm', confirm)).status).toBe(410);
    expect(await readRow(person.id)).toMatchObject({ email: person.email });
  });

  it('is not held up by who signed up with an address without proving it', async () => {
    const person = await openSignedIn(accounts);
    const to = inventAddress().toLowerCase();
    await addAccount(accounts, { email: to, isEmailVerified: false });
    const { confirm } = await ask(person, to);
    expect((await person.browser.post('/account/address/confirm', confirm)).status).toBe(303);
  });

  it.each(['', 'nobody', 'a@b', 'a@mail.example, b@mail.example', 'a@mail.example\r\nBcc: b@mail.example'])(
    'refuses what is no address: %j',
    async (email) => {
      const { browser } = await openSignedIn(accounts);
      expect((await browser.post('/account/address', { email })).status).toBe(422);
    },
  );
});

describe('an objection from the old address', () => {
  it('stops a change that waits', async () => {
    const person = await openSignedIn(accounts);
    const { confirm, objection } = await ask(person, inventAddress());
    const stranger = accounts.openBrowser();
    expect((await stranger.post('/account/address/objection', objection)).status).toBe(303);
    expect((await stranger.post('/account/address/confirm', confirm)).status).toBe(410);
    expect(await readRow(person.id)).toMatchObject({ email: person.email });
    expect((await person.browser.get('/v1/guarded')).status).toBe(401);
  });

  it('takes back one that has happened, with the passkeys and the second step that came after it, once', async () => {
    const person = await openSignedIn(accounts);
    const { confirm, objection } = await ask(person, inventAddress());
    await person.browser.post('/account/address/confirm', confirm);
    await plantSecondFactor(person);
    const stranger = accounts.openBrowser();
    const answer = await stranger.post('/account/address/objection', objection);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/forgotten-password']);
    expect(await readRow(person.id)).toMatchObject({ email: person.email, normalised_email: person.email });
    expect(await accounts.database.selectFrom('second_factors').selectAll().execute()).toEqual([]);
    expect((await person.browser.get('/v1/guarded')).status).toBe(401);
    expect((await stranger.post('/account/address/objection', objection)).status).toBe(410);
  });

  it('leaves nobody a password to come back with, and leads its reader to choose one', async () => {
    const person = await openSignedIn(accounts);
    const { confirm, objection } = await ask(person, inventAddress());
    await person.browser.post('/account/address/confirm', confirm);
    const fields = { current: person.password, password: 'chosen by an intruder' };
    expect((await person.browser.post('/account/security/password', fields)).status).toBe(303);
    await accounts.openBrowser().post('/account/address/objection', objection);
    for (const password of [fields.password, person.password]) {
      const answer = await accounts.openBrowser().post('/sign-in/password', { email: person.email, password });
      expect(answer.status).toBe(422);
    }
    const holder = accounts.openBrowser();
    const token = await askForPassword(person.email);
    await holder.post('/new-password', { token, password: 'chosen by its holder' });
    const signIn = { email: person.email, password: 'chosen by its holder' };
    expect((await holder.post('/sign-in/password', signIn)).status).toBe(303);
  });

  it('is not held up by who signed up with the old address meanwhile, without proving it', async () => {
    const person = await openSignedIn(accounts);
    const { confirm, objection } = await ask(person, inventAddress());
    await person.browser.post('/account/address/confirm', confirm);
    await addAccount(accounts, { email: person.email, isEmailVerified: false });
    await accounts.openBrowser().post('/account/address/objection', objection);
    expect(await readRow(person.id)).toMatchObject({ email: person.email, email_verified: true });
  });

  it('makes a link for a new password worthless that went to the other address', async () => {
    const person = await openSignedIn(accounts);
    const to = inventAddress().toLowerCase();
    const { confirm, objection } = await ask(person, to);
    await person.browser.post('/account/address/confirm', confirm);
    const token = await askForPassword(to);
    await accounts.openBrowser().post('/account/address/objection', objection);
    const used = await person.browser.post('/new-password', { token, password: 'chosen by an intruder' });
    expect(used.status).toBe(410);
  });

  it('of an address that never should have been the account’s is void after it', async () => {
    const person = await openSignedIn(accounts);
    const to = inventAddress();
    const first = await ask(person, to);
    await person.browser.post('/account/address/confirm', first.confirm);
    const second = await ask({ ...person, email: to.toLowerCase() }, inventAddress());
    const stranger = accounts.openBrowser();
    await stranger.post('/account/address/objection', first.objection);
    expect((await stranger.post('/account/address/objection', second.objection)).status).toBe(410);
    expect(await readRow(person.id)).toMatchObject({ email: person.email });
  });
});

/** The token of the link that is mailed to whoever says that they forgot theirs. */
async function askForPassword(email: string): Promise<string> {
  await accounts.openBrowser().post('/forgotten-password', { email });
  await accounts.authentication.background.settle();
  return readLink(accounts.outbox.factsOf('reset-password', email).url).token;
}

async function plantSecondFactor({ browser, password }: SignedIn): Promise<void> {
  await browser.post('/account/security/second-factor', { step: 'begin', password });
  expect(await accounts.database.selectFrom('second_factors').selectAll().execute()).toHaveLength(1);
}
