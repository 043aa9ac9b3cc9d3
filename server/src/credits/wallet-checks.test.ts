import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settleHold } from './settle-hold.ts';
import { addGrant } from './testing/add-grant.ts';
import { findAfterDamage } from './testing/find-after-damage.ts';
import { openTestLedger, type TestLedger } from './testing/open-test-ledger.ts';
import { verifyLedger } from './verify-ledger.ts';

const now = new Date('2026-11-20T12:00:00Z');
const budgets = { dailyCredits: 0, visitorDailyCredits: 0, networkDailyCredits: 0 };

describe('the checks of accounts that pay', () => {
  let ledger: TestLedger;
  let accountId: string;

  beforeAll(async () => {
    ledger = await openTestLedger();
    accountId = await ledger.createPayer();
    await ledger.give(accountId, 10);
    await ledger.give(await ledger.createPayer(), 1);
    const site = await ledger.createSite(budgets);
    const grantId = await addGrant(ledger.database, { accountId, siteId: site.id });
    const asker = { site, ownerId: accountId, grantId, network: 'network', credits: 4, ways: ['account'] } as const;
    const [settled, held] = [uuidv7(), uuidv7()];
    await ledger.reserve(
      [settled, held].map((generationId) => ({ ...asker, generationId })),
      now,
    );
    await ledger.database
      .transaction()
      .execute((transaction) => settleHold(transaction, { generationId: settled, credits: 3, now }));
    await addGrant(ledger.database, { accountId, siteId: (await ledger.createSite(budgets)).id });
  });
  afterAll(() => ledger.close());

  const wallet = () => `(select id from ledger_accounts where kind = 'wallet' and owner_id = '${accountId}')`;
  const otherWallet = () => `(select id from ledger_accounts where kind = 'wallet' and owner_id <> '${accountId}')`;

  it('find nothing where all was only used', async () => {
    const findings = await verifyLedger(ledger.database);
    expect(findings.map(({ check }) => check)).toEqual(['every open hold belongs to an open generation']);
  });

  const damages: [string, () => string, string][] = [
    [
      'a gift that reached another wallet',
      () => `update credit_gifts set account_id = '${uuidv7()}'`,
      'every gift has its transaction, which gives it to the wallet',
    ],
    [
      'a gift of more than it was',
      () => `update credit_gifts set credits = credits + 1`,
      'every gift has its transaction, which gives it to the wallet',
    ],
    [
      'a gift without its transaction',
      () => `delete from ledger_transactions where kind = 'gift'`,
      'every gift has its transaction, which gives it to the wallet',
    ],
    [
      'a transaction without its gift',
      () => `delete from credit_gifts`,
      'every ledger transaction belongs to a hold or a gift',
    ],
    [
      'a wallet with more than it can have',
      () => `update ledger_accounts set balance = balance + 1 where id = ${wallet()}`,
      'a wallet has what it was given, less what is held and was spent',
    ],
    [
      'a hold that somebody else’s wallet paid',
      () => `update holds set payer_id = ${otherWallet()}`,
      'every hold is paid by the wallet of who asked, or by what a site may pay with',
    ],
    [
      'a sponsored hold that what was spent before paid',
      () =>
        `update holds set paid_by = 'site', payer_id = (select id from ledger_accounts where kind = 'spent' limit 1)`,
      'every hold is paid by the wallet of who asked, or by what a site may pay with',
    ],
    [
      'credits that came from elsewhere',
      () => `update ledger_entries set account_id = ${otherWallet()} where account_id = ${wallet()}`,
      'every hold took its credits from its payer, and its end gave back what was not used',
    ],
    [
      'a grant of another site',
      () => `update grants set site_id = gen_random_uuid()`,
      'a hold by a grant is of the account and the site of that grant',
    ],
    [
      'a grant that is gone, of an account that is not',
      () => `delete from grants`,
      'a hold by a grant is of the account and the site of that grant',
    ],
    [
      'a grant that counts too little',
      () => `update grants set used_credits = used_credits - 1 where used_credits > 0`,
      'each grant has used what was held and settled by it',
    ],
    [
      'a grant that counts what was never used',
      () => `update grants set used_credits = 1 where used_credits = 0`,
      'each grant has used what was held and settled by it',
    ],
    [
      'a day that counts too little',
      () => `update grants set used_that_day = used_that_day - 1 where used_that_day > 0`,
      'each grant has used on its last day what was held and settled on that day',
    ],
  ];

  it.each(damages)('find %s', async (_, damage, check) => {
    expect(await findAfterDamage(ledger, damage())).toContain(check);
  });

  const refused: [string, string, string][] = [
    ['a gift that changes', `update credit_gifts set credits = 1000`, 'ledger_append_only'],
    ['a gift that goes', `delete from credit_gifts`, 'ledger_append_only'],
    [
      'an account that pays without a grant',
      `insert into holds (generation_id, site_id, owner_id, day, network, credits, paid_by)
        select gen_random_uuid(), site_id, owner_id, day, network, 0, 'account' from holds limit 1`,
      'account_pays_by_grant',
    ],
  ];

  it.each(refused)('are not needed for %s: the database refuses it', async (_, statement, constraint) => {
    await expect(sql.raw(statement).execute(ledger.database)).rejects.toMatchObject({ constraint });
  });

  it('leave alone what an account has left behind', async () => {
    const gone = await findAfterDamage(ledger, `delete from grants; delete from accounts`);
    expect(gone).toEqual(['every open hold belongs to an open generation']);
  });
});
