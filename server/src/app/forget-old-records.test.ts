import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { utcDay } from '../clock/utc-day.ts';
import { settleHold } from '../credits/settle-hold.ts';
import { findAfterDamage } from '../credits/testing/find-after-damage.ts';
import { openTestLedger, type TestLedger } from '../credits/testing/open-test-ledger.ts';
import { verifyLedger } from '../credits/verify-ledger.ts';
import { deleteInBatches } from '../database/delete-in-batches.ts';
import type { Schema } from '../database/schema.ts';
import { insertGeneration } from '../pictures/testing/insert-generation.ts';
import { forgetOldRecords } from './forget-old-records.ts';

const now = new Date();
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000);
const ample = { dailyCredits: 100, visitorDailyCredits: 100, networkDailyCredits: 100 };

let ledger: TestLedger;
let siteId: string;

beforeAll(async () => {
  ledger = await openTestLedger();
  siteId = (await ledger.createSite(ample)).id;
});
afterAll(() => ledger.close());

const forget = () => forgetOldRecords({ database: ledger.database, clock: { now: () => now } });

async function count(table: keyof Schema): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer from ${sql.table(table)}`.execute(
    ledger.database,
  );
  return rows[0]?.count ?? 0;
}

function addMail(endedAt: Date | null) {
  const content = endedAt
    ? { address: null, facts: sql<string>`null` }
    : { address: 'ada@people.example', facts: '{}' };
  return ledger.database
    .insertInto('mails')
    .values({
      ...{ id: uuidv7(), template: 'verify-address', account_id: null, locale: 'en', ...content, reason: null },
      ...{ state: endedAt ? 'sent' : 'waiting', created_at: daysAgo(40), expires_at: daysAgo(39) },
      ...{ claimed_at: endedAt, ended_at: endedAt },
    })
    .execute();
}

function addDevMail(sentAt: Date) {
  const words = { template: 'news', address: 'ada@people.example', subject: '', text: '', html: '', headers: '{}' };
  return ledger.database
    .insertInto('dev_mails')
    .values({ id: uuidv7(), ...words, sent_at: sentAt })
    .execute();
}

function addAlert(day: Date) {
  return ledger.database
    .insertInto('budget_alerts')
    .values({ site_id: siteId, day: utcDay(day), percent: 50, created_at: day })
    .execute();
}

function addUsage(day: Date) {
  const figures = { generations: 1, images: 1, credits: 1 };
  return ledger.database
    .insertInto('site_usage')
    .values({ site_id: siteId, day: utcDay(day), model: 'collage', paid_by: 'site', ...figures })
    .execute();
}

function addEntry(createdAt: Date) {
  const [id, subject_id] = [uuidv7(), uuidv7()];
  const entry = { id, subject_id, operator_id: null, owner_id: null, reason: 'Somebody reported it.' };
  return ledger.database
    .insertInto('audit_entries')
    .values({ ...entry, action: 'look', created_at: createdAt })
    .execute();
}

async function addVisitor(expiresAt: Date): Promise<string> {
  const visitor = { id: uuidv7(), site_id: siteId, token_hash: randomBytes(32), created_at: daysAgo(90) };
  await ledger.database
    .insertInto('visitors')
    .values({ ...visitor, expires_at: expiresAt })
    .execute();
  return visitor.id;
}

/** Each with what goes, and with what stays. */
const records: readonly (readonly [keyof Schema, () => Promise<unknown>, () => Promise<unknown>])[] = [
  ['mails', () => addMail(daysAgo(31)), () => addMail(daysAgo(29))],
  ['dev_mails', () => addDevMail(daysAgo(8)), () => addDevMail(daysAgo(6))],
  ['budget_alerts', () => addAlert(daysAgo(91)), () => addAlert(daysAgo(89))],
  ['site_usage', () => addUsage(daysAgo(26 * 31)), () => addUsage(daysAgo(24 * 30))],
  ['audit_entries', () => addEntry(daysAgo(733)), () => addEntry(daysAgo(729))],
  ['visitors', () => addVisitor(daysAgo(31)), () => addVisitor(daysAgo(29))],
];

describe('forgetOldRecords', () => {
  it.each(records)('of %s forgets what is old, and nothing else', async (table, addOld, addYoung) => {
    await addYoung();
    const before = await count(table);
    await addOld();
    expect(await count(table)).toBe(before + 1);
    await forget();
    expect(await count(table)).toBe(before);
  });

  it('keeps a mail that waits, however long', async () => {
    const before = await count('mails');
    await addMail(null);
    await forget();
    expect(await count('mails')).toBe(before + 1);
  });

  it('keeps a visitor of whom a picture is left', async () => {
    const { ownerId, generationId } = await insertGeneration(ledger.database);
    await ledger.database
      .updateTable('visitors')
      .set({ expires_at: daysAgo(300) })
      .where('id', '=', ownerId)
      .execute();
    const before = await count('visitors');
    await forget();
    expect(await count('visitors')).toBe(before);
    await ledger.database.deleteFrom('generations').where('id', '=', generationId).execute();
    await forget();
    expect(await count('visitors')).toBe(before - 1);
  });

  it('leaves the audit log as it is where a program is wrong about the time', async () => {
    await addEntry(daysAgo(10));
    const later = { now: () => daysAgo(-5000) };
    await expect(forgetOldRecords({ database: ledger.database, clock: later })).rejects.toThrow('append-only');
  });
});

describe('forgetOldRecords, of what budgets used', () => {
  async function spend(day: Date): Promise<void> {
    const site = await ledger.createSite(ample);
    const asker = { ownerId: uuidv7(), grantId: null, network: uuidv7(), ways: ['site'] } as const;
    const request = { ...asker, generationId: uuidv7(), site, credits: 4 };
    await ledger.reserve([request], day);
    const settled = { generationId: request.generationId, credits: 3, now: day };
    await ledger.database.transaction().execute((transaction) => settleHold(transaction, settled));
  }

  it('keeps the last days, by which the books can be verified', async () => {
    await spend(daysAgo(200));
    await spend(daysAgo(100));
    await forget();
    expect(await count('daily_spending')).toBe(3);
    await spend(daysAgo(89));
    await spend(now);
    await forget();
    expect(await count('daily_spending')).toBe(6);
    expect(await verifyLedger(ledger.database)).toEqual([]);
    const lost = `delete from daily_spending where day = '${utcDay(now)}'`;
    expect(await findAfterDamage(ledger, lost)).toContain(
      'each daily budget has used what was held and settled on that day',
    );
  });
});

describe('deleteInBatches', () => {
  it('goes on until nothing is left', async () => {
    for (let added = 0; added < 5; added++) await addDevMail(daysAgo(1));
    const before = await count('dev_mails');
    const condition = sql<boolean>`sent_at >= ${daysAgo(2)}`;
    expect(await deleteInBatches(ledger.database, 'dev_mails', { condition, size: 2 })).toBe(5);
    expect(await count('dev_mails')).toBe(before - 5);
  });
});
