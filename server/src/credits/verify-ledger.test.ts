import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseHold } from './release-hold.ts';
import { settleHold } from './settle-hold.ts';
import { findAfterDamage } from './testing/find-after-damage.ts';
import { openTestLedger, type TestLedger } from './testing/open-test-ledger.ts';
import { verifyLedger } from './verify-ledger.ts';

const now = new Date('2026-11-20T12:00:00Z');

describe('verifyLedger', () => {
  let ledger: TestLedger;
  let generationId: string;

  beforeAll(async () => {
    ledger = await openTestLedger();
    generationId = await holdAndSettle();
    await holdAndRelease();
  });
  afterAll(() => ledger.close());

  async function hold(): Promise<string> {
    const site = await ledger.createSite({ dailyCredits: 100, visitorDailyCredits: 100, networkDailyCredits: 100 });
    const visitor = { ownerId: uuidv7(), grantId: null, network: uuidv7(), ways: ['site'] } as const;
    const request = { ...visitor, generationId: uuidv7(), site, credits: 4 };
    await ledger.reserve([request], now);
    return request.generationId;
  }

  async function holdAndSettle(): Promise<string> {
    const id = await hold();
    await inTransaction((transaction) => settleHold(transaction, { generationId: id, credits: 3, now }));
    return id;
  }

  async function holdAndRelease(): Promise<string> {
    const id = await hold();
    await inTransaction((transaction) => releaseHold(transaction, { generationId: id, now }));
    return id;
  }

  function inTransaction(run: Parameters<ReturnType<typeof ledger.database.transaction>['execute']>[0]) {
    return ledger.database.transaction().execute(run);
  }

  it('finds nothing in a ledger that was only used', async () => {
    expect(await verifyLedger(ledger.database)).toEqual([]);
  });

  const entry = `(select e.ctid from ledger_entries e join ledger_accounts a on a.id = account_id where a.kind = 'spent')`;
  const damages: [string, () => string, string][] = [
    [
      'an entry without its other half',
      () => `delete from ledger_entries where ctid in ${entry}`,
      'every transaction sums to zero',
    ],
    [
      'a balance of its own',
      () => `update ledger_accounts set balance = balance + 1 where kind = 'spent'`,
      'every balance equals the sum of its entries',
    ],
    [
      'a negative balance',
      () => `do $$ begin
      alter table ledger_accounts drop constraint ledger_balance_not_negative;
      update ledger_accounts set balance = -1 where kind = 'held';
    end $$`,
      'no balance but the issuer’s is negative',
    ],
    [
      'a hold that was never posted',
      () => `delete from ledger_transactions where kind = 'hold' and generation_id = '${generationId}'`,
      'every hold has exactly one hold transaction of its amount',
    ],
    [
      'a settle of another amount',
      () => `update holds set settled_credits = 2 where generation_id = '${generationId}'`,
      'a hold that ended has exactly one end of the right amount, an open one has none',
    ],
    [
      'an end without its transaction',
      () => `delete from ledger_transactions where kind = 'release'`,
      'a hold that ended has exactly one end of the right amount, an open one has none',
    ],
    [
      'a transaction without a hold',
      () => `delete from holds where generation_id = '${generationId}'`,
      'every ledger transaction belongs to a hold or a gift',
    ],
    [
      'an open hold whose credits are gone',
      () =>
        `update holds set state = 'held', settled_credits = null, ended_at = null where generation_id = '${generationId}'`,
      'what a site has held is the sum of its open holds',
    ],
    [
      'an open hold without a generation',
      () =>
        `update holds set state = 'held', settled_credits = null, ended_at = null where generation_id = '${generationId}'`,
      'every open hold belongs to an open generation',
    ],
    [
      'a budget that counts too little',
      () => `update daily_spending set used = used - 1 where used > 0`,
      'each daily budget has used what was held and settled on that day',
    ],
    [
      'a budget that is missing',
      () => `delete from daily_spending`,
      'each daily budget has used what was held and settled on that day',
    ],
    ['a generation without a hold', () => generation(uuidv7(), 'queued'), 'every generation has a hold'],
    [
      'a failed generation that was paid',
      () => generation(generationId, 'failed'),
      'every generation that succeeded was settled, every other that ended was released',
    ],
    [
      'a paid generation without a picture',
      () => generation(generationId, 'succeeded'),
      'what was settled is the price of the pictures that arrived',
    ],
  ];

  it.each(damages)('finds %s', async (_, damage, check) => {
    expect(await findAfterDamage(ledger, damage())).toContain(check);
  });

  const refused: [string, string, string][] = [
    ['a balance set by hand', `update ledger_accounts set balance = 0`, 'ledger_balance_follows_entries'],
    ['a changed entry', `update ledger_entries set amount = amount + 1`, 'ledger_append_only'],
    ['a deleted entry', `delete from ledger_entries`, 'ledger_append_only'],
    ['an emptied ledger', `truncate ledger_entries`, 'ledger_append_only'],
    ['a deleted transaction', `delete from ledger_transactions`, 'ledger_append_only'],
    ['a deleted account', `delete from ledger_accounts`, 'ledger_append_only'],
    ['a deleted hold', `delete from holds`, 'ledger_append_only'],
    ['a hold that ends twice', `update holds set state = 'released', settled_credits = null`, 'hold_ends_once'],
    [
      'a transaction that makes credits',
      `insert into ledger_entries select posted.id, account.id, 5
        from ledger_transactions posted, ledger_accounts account
        where posted.kind = 'release' and account.kind = 'spent' limit 1`,
      'ledger_sums_to_zero',
    ],
    [
      'an entry of no account',
      `insert into ledger_entries select posted.id, new.id, new.amount from ledger_transactions posted,
        (values (gen_random_uuid(), 5), (gen_random_uuid(), -5)) as new (id, amount) where posted.kind = 'release'`,
      'ledger_entry_refers',
    ],
    [
      'an entry of no transaction',
      `insert into ledger_entries select '${uuidv7()}'::uuid, id, case kind when 'held' then 5 else -5 end
        from ledger_accounts where kind = 'issuer' or id in (select id from ledger_accounts where kind = 'held' limit 1)`,
      'ledger_entry_refers',
    ],
    [
      'a hold of a site without account',
      `insert into holds (generation_id, site_id, owner_id, day, network, credits)
        values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '2026-11-20', 'n', 1)`,
      'hold_has_account',
    ],
  ];

  it.each(refused)('is not needed for %s: the database refuses it', async (_, statement, constraint) => {
    await expect(sql.raw(statement).execute(ledger.database)).rejects.toMatchObject({ constraint });
  });

  it('is not needed for a balance below zero: the database refuses it', async () => {
    const overdraw = inTransaction(async (transaction) => {
      const id = uuidv7();
      const post = { id, kind: 'release', generation_id: uuidv7(), created_at: now } as const;
      await transaction.insertInto('ledger_transactions').values(post).execute();
      await sql`insert into ledger_entries select ${id}::uuid, id, case kind when 'held' then -1 else 1 end
        from ledger_accounts where kind <> 'issuer' and owner_id = (select owner_id from ledger_accounts where kind = 'held' limit 1)`.execute(
        transaction,
      );
    });
    await expect(overdraw).rejects.toMatchObject({ constraint: 'ledger_balance_not_negative' });
  });

  it('is not needed for a second settle or release: there is no open hold any more', async () => {
    const again = inTransaction((transaction) => settleHold(transaction, { generationId, credits: 1, now }));
    await expect(again).rejects.toThrow('no open hold');
    expect(await inTransaction((transaction) => releaseHold(transaction, { generationId, now }))).toBe(false);
  });
});

function generation(id: string, status: string): string {
  return `insert into generations (id, site_id, owner_id, idempotency_key, request_hash, kind, engine, model, prompt,
      width, height, count, seed, credits, status, created_at, finished_at, updated_at)
    values ('${id}', '${id}', '${id}', 'k', '', 'image', 'fake', 'fake-1', 'p', 1, 1, 2, 1, 4, '${status}', now(),
      ${status === 'queued' ? 'null' : 'now()'}, now())`;
}
