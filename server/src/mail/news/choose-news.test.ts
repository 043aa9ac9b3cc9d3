import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MailTest, openMailTest } from '../testing/open-mail-test.ts';
import { chooseNews } from './choose-news.ts';
import { wantsNews } from './wants-news.ts';

describe('chooseNews', () => {
  let test: MailTest;

  beforeAll(async () => {
    test = await openMailTest();
  });
  afterAll(() => test.close());

  it('counts for its account alone, until the account chooses otherwise', async () => {
    const [accountId, other] = [await test.addAccount(), await test.addAccount()];
    expect(await wantsNews(test.database, accountId)).toBe(false);
    for (const wanted of [true, false, true]) {
      test.clock.advanceMinutes(1);
      await chooseNews(test.database, { accountId, wanted, now: test.clock.now() });
      expect(await wantsNews(test.database, accountId)).toBe(wanted);
      expect(await wantsNews(test.database, other)).toBe(false);
    }
    const rows = await test.database.selectFrom('mail_preferences').selectAll().execute();
    expect(rows).toEqual([{ account_id: accountId, news: true, chosen_at: test.clock.now() }]);
  });

  it('is forgotten with the account', async () => {
    const accountId = await test.addAccount();
    await chooseNews(test.database, { accountId, wanted: true, now: test.clock.now() });
    await test.database.deleteFrom('accounts').where('id', '=', accountId).execute();
    expect(await wantsNews(test.database, accountId)).toBe(false);
  });
});
