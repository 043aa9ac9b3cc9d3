import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../language/locale.ts';
import { createTestPages } from '../../pages/testing/create-test-pages.ts';
import { chooseNews } from '../news/choose-news.ts';
import { wantsNews } from '../news/wants-news.ts';
import { type MailTest, openMailTest } from '../testing/open-mail-test.ts';
import { sampleFacts } from '../testing/sample-facts.ts';
import { createUnsubscribeRoutes } from './create-unsubscribe-routes.ts';
import { unsubscribeTexts } from './texts/unsubscribe-texts-by-locale.ts';
import { createUnsubscribeUrl } from './unsubscribe-url.ts';

const oneClick = {
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: 'List-Unsubscribe=One-Click',
};

describe('createUnsubscribeRoutes', () => {
  let test: MailTest;

  beforeAll(async () => {
    test = await openMailTest();
  });
  afterAll(() => test.close());

  const request = (address: string, init?: RequestInit) => {
    const pages = createTestPages({ secret: test.secret, publicUrl: test.publicUrl, clock: test.clock });
    return createUnsubscribeRoutes({ pages, database: test.database }).request(address, init);
  };

  async function addReader(): Promise<string> {
    const accountId = await test.addAccount();
    await chooseNews(test.database, { accountId, wanted: true, now: test.clock.now() });
    return accountId;
  }

  /** The address in the header of a mail that has arrived. */
  async function receiveAddress(accountId: string): Promise<string> {
    await test.deliver(await test.send({ template: 'news', facts: sampleFacts.news, accountId }));
    const headers = test.smtp.received.at(-1)?.headers ?? [];
    const find = (key: string) => headers.find((header) => header.key === key)?.value;
    expect(find('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    return /^<(.+)>$/.exec(find('list-unsubscribe') ?? '')?.[1] ?? '';
  }

  it('unsubscribes by one press in a mail program, with the address of the header and no session', async () => {
    const accountId = await addReader();
    const response = await request(await receiveAddress(accountId), oneClick);
    expect(response.status).toBe(200);
    expect(await wantsNews(test.database, accountId)).toBe(false);
  });

  it('unsubscribes by a body in parts, and by the button of the page, from whatever site', async () => {
    const [first, second] = [await addReader(), await addReader()];
    const parts = new FormData();
    parts.set('List-Unsubscribe', 'One-Click');
    await request(createUnsubscribeUrl(test, first), { method: 'POST', body: parts });
    const headers = { 'sec-fetch-site': 'cross-site', 'content-type': 'application/x-www-form-urlencoded' };
    const page = await request(createUnsubscribeUrl(test, second), { method: 'POST', headers, body: '' });
    expect(await page.text()).toContain(unsubscribeTexts.en.done.lead);
    expect(await wantsNews(test.database, first)).toBe(false);
    expect(await wantsNews(test.database, second)).toBe(false);
  });

  it.each(['GET', 'HEAD'])('changes nothing by a mere %s, which asks instead', async (method) => {
    const accountId = await addReader();
    const address = createUnsubscribeUrl(test, accountId);
    const response = await request(address, { method });
    expect(response.status).toBe(200);
    expect(await wantsNews(test.database, accountId)).toBe(true);
  });

  it('shows a button that posts to the same address', async () => {
    const { pathname, search } = new URL(createUnsubscribeUrl(test, await addReader()));
    const page = await (await request(pathname + search)).text();
    expect(page).toContain(`action="${(pathname + search).replace('&', '&amp;')}" method="post"`);
  });

  it('can be done twice, and without ever having chosen', async () => {
    const [reader, other] = [await addReader(), await test.addAccount()];
    for (const accountId of [reader, reader, other]) {
      expect((await request(createUnsubscribeUrl(test, accountId), oneClick)).status).toBe(200);
      expect(await wantsNews(test.database, accountId)).toBe(false);
    }
  });

  it('refuses an address that we did not make, with a page and without a change', async () => {
    const accountId = await addReader();
    const right = new URL(createUnsubscribeUrl(test, accountId));
    const signature = right.searchParams.get('signature') ?? '';
    const otherServer = createUnsubscribeUrl({ ...test, secret: 'the secret of another server, long' }, accountId);
    const forged = [
      otherServer,
      createUnsubscribeUrl(test, await test.addAccount()).replace(/account=[^&]+/, `account=${accountId}`),
      `/unsubscribe?account=${accountId}`,
      `/unsubscribe?account=${accountId}&signature=`,
      `/unsubscribe?account=${accountId}&signature=${signature.slice(0, -1)}`,
      `/unsubscribe?account=${accountId}&signature=${'A'.repeat(signature.length)}`,
      `/unsubscribe?account=${accountId}'--&signature=${signature}`,
      '/unsubscribe',
    ];
    for (const address of forged) {
      const [asked, pressed] = [await request(address), await request(address, oneClick)];
      expect([asked.status, pressed.status]).toEqual([400, 400]);
      expect(await pressed.text()).toContain(unsubscribeTexts.en.broken.title);
    }
    expect(await wantsNews(test.database, accountId)).toBe(true);
  });

  it.each(locales)('speaks %s', async (locale) => {
    const headers = { 'accept-language': locale };
    const page = await (await request(createUnsubscribeUrl(test, await addReader()), { headers })).text();
    expect(page).toContain(unsubscribeTexts[locale].question.title);
    expect(page).toContain(unsubscribeTexts[locale].confirm);
  });
});
