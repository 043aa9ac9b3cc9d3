import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wantsNews } from '../../../mail/news/wants-news.ts';
import { openTestAccounts, type TestAccounts, testBalance } from '../../testing/open-test-accounts.ts';
import type { AccountWallet } from '../settings-dependencies.ts';
import { openSignedIn } from '../testing/open-signed-in.ts';
import { settingsTextsByLocale } from '../texts/settings-texts-by-locale.ts';

let accounts: TestAccounts;
const words = settingsTextsByLocale.en.profile;

beforeAll(async () => {
  accounts = await openTestAccounts();
});
afterAll(() => accounts.close());

const readRow = (id: string) =>
  accounts.database.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

describe('/account', () => {
  it('shows who somebody is, what they have to spend, and where the rest is', async () => {
    const { browser, email } = await openSignedIn(accounts);
    const page = await (await browser.get('/account')).text();
    for (const part of [email, 'value="Ada"', new Intl.NumberFormat('en').format(testBalance)]) {
      expect(page).toContain(part);
    }
    for (const address of ['/account/security', '/account/sites', '/account/address', '/gallery']) {
      expect(page).toContain(`href="${address}"`);
    }
  });

  it('keeps name, language, appearance and news, and says so in the new language', async () => {
    const { browser, id } = await openSignedIn(accounts);
    expect(await wantsNews(accounts.database, id)).toBe(false);
    const fields = { name: '  Ada   Lovelace ', language: 'fr', theme: 'dark' };
    const saved = await browser.post('/account', { ...fields, news: 'on' });
    expect([saved.status, saved.headers.get('location')]).toEqual([303, '/account']);
    expect(await readRow(id)).toMatchObject({ name: 'Ada Lovelace', locale: 'fr', theme: 'dark' });
    expect(await wantsNews(accounts.database, id)).toBe(true);
    const page = await (await browser.get('/account')).text();
    expect(page).toContain(settingsTextsByLocale.fr.profile.saved);
    expect(page).toContain('<html lang="fr" dir="ltr" data-theme="dark">');
    await browser.post('/account', fields);
    expect(await wantsNews(accounts.database, id)).toBe(false);
  });

  it('changes nothing but the name where language and appearance are none of ours', async () => {
    const { browser, id } = await openSignedIn(accounts, { locale: 'ja' });
    await browser.post('/account', { name: 'Ada', language: 'tlh', theme: 'plaid', email: 'other@mail.example' });
    expect(await readRow(id)).toMatchObject({
      locale: 'ja',
      theme: 'system',
      email: expect.not.stringMatching('other'),
    });
  });

  it('shows a name that would be markup as text, and keeps none of what turns the direction', async () => {
    const { browser, id } = await openSignedIn(accounts);
    await browser.post('/account', { name: '<img src=x onerror=alert(1)>\u202eevil\u2066\nline' });
    expect((await readRow(id)).name).toBe('<img src=x onerror=alert(1)> evil line');
    const page = await (await browser.get('/account')).text();
    expect(page).not.toContain('<img src=x');
    expect(page).toContain('&lt;img src=x');
  });

  it('refuses a name of a thousand characters, and gives back what was typed', async () => {
    const { browser, id } = await openSignedIn(accounts);
    const refused = await browser.post('/account', { name: 'a'.repeat(1000) });
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining(words.nameLong)]);
    expect((await readRow(id)).name).toBe('Ada');
  });

  it('keeps the choice of the footer with the account', async () => {
    const { browser, id } = await openSignedIn(accounts);
    await browser.post('/pages/choice', { language: 'es', theme: 'light', back: '/account' });
    expect(await readRow(id)).toMatchObject({ locale: 'es', theme: 'light', name: 'Ada' });
  });

  it('says why there is nothing to spend, to whoever came without the first credits', async () => {
    const shows = async (wallet: AccountWallet) => {
      const own = await openTestAccounts({ wallet });
      const { browser } = await openSignedIn(own);
      const page = await (await browser.get('/account')).text();
      await own.close();
      return page.includes(words.giftWithheld);
    };
    expect(await shows({ balance: 0, lacksGift: true })).toBe(true);
    expect(await shows({ balance: 0, lacksGift: false })).toBe(false);
    expect(await shows({ balance: 7, lacksGift: true })).toBe(false);
  });
});
