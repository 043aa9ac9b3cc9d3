import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLimits } from '../limits/create-limits.ts';
import { createSignUpGift } from './create-sign-up-gift.ts';
import { giveCredits, type Gift } from './give-credits.ts';
import { lacksSignUpGift } from './lacks-sign-up-gift.ts';
import { listGifts } from './list-gifts.ts';
import { readWallet } from './read-wallet.ts';
import { addPayer } from './testing/add-payer.ts';
import { openTestLedger, type TestLedger } from './testing/open-test-ledger.ts';
import { verifyLedger } from './verify-ledger.ts';

const now = new Date('2026-11-20T12:00:00Z');
const secret = 'the secret of the tests, 32 long';

let ledger: TestLedger;

beforeAll(async () => {
  ledger = await openTestLedger();
});
afterAll(async () => {
  expect(await verifyLedger(ledger.database)).toEqual([]);
  await ledger.close();
});

const give = (gift: Omit<Gift, 'now'>) =>
  ledger.database.transaction().execute((transaction) => giveCredits(transaction, { ...gift, now }));

const balanceOf = async (accountId: string) => (await readWallet(ledger.database, accountId)).balance;

describe('giveCredits', () => {
  it('adds to what an account has, and keeps why', async () => {
    const accountId = await ledger.createPayer();
    expect(await balanceOf(accountId)).toBe(0);
    for (const credits of [5, 7]) expect(await give({ accountId, credits, reason: 'operator' })).toBe(true);
    expect(await balanceOf(accountId)).toBe(12);
    const gifts = await listGifts(ledger.database, accountId);
    expect(gifts.map(({ reason, credits }) => [reason, credits])).toEqual([
      ['operator', 5],
      ['operator', 7],
    ]);
  });

  it('gives once under one key, to whoever comes first of many at once', async () => {
    const accounts = await Promise.all(Array.from({ length: 10 }, () => ledger.createPayer()));
    const onceKey = Buffer.from(uuidv7());
    const given = await Promise.all(
      accounts.map((accountId) => give({ accountId, credits: 3, reason: 'operator', onceKey })),
    );
    expect(given.filter(Boolean)).toHaveLength(1);
    const balances = await Promise.all(accounts.map(balanceOf));
    expect(balances.toSorted()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 3]);
  });

  it('gives many at once to one account without losing any', async () => {
    const accountId = await ledger.createPayer();
    await Promise.all(Array.from({ length: 10 }, () => give({ accountId, credits: 3, reason: 'operator' })));
    expect(await balanceOf(accountId)).toBe(30);
  });

  it('gives nothing where there is nothing to give', async () => {
    const accountId = await ledger.createPayer();
    expect(await give({ accountId, credits: 0, reason: 'operator' })).toBe(false);
  });
});

describe('createSignUpGift', () => {
  const giveFirst = (accountId: string, signUpCredits = 20) =>
    createSignUpGift({ database: ledger.database, clock: { now: () => now }, secret, signUpCredits })(accountId);

  it('gives an account its first credits once, however often it is asked', async () => {
    const accountId = await ledger.createPayer();
    const given = await Promise.all(Array.from({ length: 5 }, () => giveFirst(accountId)));
    expect(given.filter(Boolean)).toHaveLength(1);
    expect(await balanceOf(accountId)).toBe(20);
  });

  it('gives a mailbox nothing again, also after its account was deleted', async () => {
    const mailbox = `${uuidv7()}@mail.example`;
    const first = await addPayer(ledger.database, { normalisedEmail: mailbox });
    await giveFirst(first);
    await ledger.database.deleteFrom('accounts').where('id', '=', first).execute();
    const second = await addPayer(ledger.database, { normalisedEmail: mailbox });
    expect(await giveFirst(second)).toBe(false);
    expect(await balanceOf(second)).toBe(0);
  });

  it('gives an account nothing again that has changed its address', async () => {
    const accountId = await ledger.createPayer();
    await giveFirst(accountId);
    const changed = { normalised_email: `${uuidv7()}@mail.example` };
    await ledger.database.updateTable('accounts').set(changed).where('id', '=', accountId).execute();
    expect(await giveFirst(accountId)).toBe(false);
    expect(await balanceOf(accountId)).toBe(20);
  });

  it('gives nothing before the address is verified, nor where the operator gives nothing', async () => {
    const unverified = await ledger.createPayer();
    await ledger.database.updateTable('accounts').set({ email_verified: false }).where('id', '=', unverified).execute();
    expect(await giveFirst(unverified)).toBe(false);
    expect(await giveFirst(await ledger.createPayer(), 0)).toBe(false);
  });

  describe('where gifts are bounded', () => {
    let day = now;
    const clock = { now: () => day };
    const giveTo = async (mailbox: string, address: string) => {
      const { database } = ledger;
      const limits = createLimits({ database, clock, secret });
      const giveWithin = createSignUpGift({ database, clock, secret, signUpCredits: 20, limits });
      return giveWithin(await addPayer(database, { normalisedEmail: mailbox }), address);
    };
    const countGifts = async (giving: Promise<boolean>[]) => (await Promise.all(giving)).filter(Boolean).length;
    beforeEach(() => {
      day = new Date(day.getTime() + 86_400_000);
    });

    it('gives three a day in one network, however many come at once', async () => {
      const giving = Array.from({ length: 12 }, (_, index) => giveTo(`${uuidv7()}@gmail.com`, `192.0.2.${index}`));
      expect(await countGifts(giving)).toBe(3);
      expect(await giveTo(`${uuidv7()}@gmail.com`, '198.51.100.1')).toBe(true);
      day = new Date(day.getTime() + 86_400_000);
      expect(await giveTo(`${uuidv7()}@gmail.com`, '192.0.2.1')).toBe(true);
    });

    it('gives five a day to whoever owns a domain, from wherever and under whatever host of it', async () => {
      const giveEverywhere = (name: (index: number) => string) =>
        countGifts(Array.from({ length: 12 }, (_, index) => giveTo(name(index), `10.0.${index}.1`)));
      expect(await giveEverywhere((index) => `${uuidv7()}@h${index}.farm.example`)).toBe(5);
      day = new Date(day.getTime() + 86_400_000);
      expect(await giveEverywhere(() => `${uuidv7()}@gmail.com`)).toBe(12);
    });

    it('counts nothing that was given before', async () => {
      const mailbox = `${uuidv7()}@gmail.com`;
      const again = async () => {
        await ledger.database.deleteFrom('accounts').where('normalised_email', '=', mailbox).execute();
        return giveTo(mailbox, '203.0.113.1');
      };
      expect([await again(), await again(), await again(), await again()]).toEqual([true, false, false, false]);
      expect(await giveTo(`${uuidv7()}@gmail.com`, '203.0.113.1')).toBe(true);
    });

    it('tells who came without', async () => {
      const { database } = ledger;
      const [without, withGift] = [await addPayer(database), await addPayer(database)];
      await giveFirst(withGift);
      const lacks = (accountId: string, signUpCredits = 20) => lacksSignUpGift({ database, signUpCredits }, accountId);
      expect([await lacks(without), await lacks(withGift), await lacks(without, 0)]).toEqual([true, false, false]);
    });
  });

  it('keeps of a mailbox what nobody can read', async () => {
    const mailbox = `${uuidv7()}@mail.example`;
    await giveFirst(await addPayer(ledger.database, { normalisedEmail: mailbox }));
    const rows = await ledger.database.selectFrom('credit_gifts').select('once_key').execute();
    expect(rows.some(({ once_key }) => once_key?.toString().includes(mailbox))).toBe(false);
  });
});
