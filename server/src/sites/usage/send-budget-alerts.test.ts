import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addPayer } from '../../credits/testing/add-payer.ts';
import { type DatabaseConnection, connectDatabase } from '../../database/connect-database.ts';
import { type TestDatabase, createTestDatabase } from '../../database/testing/create-test-database.ts';
import type { Locale } from '../../language/locale.ts';
import { createMailer } from '../../mail/create-mailer.ts';
import { createSite } from '../create-site.ts';
import type { Site } from '../site.ts';
import { sendBudgetAlerts } from './send-budget-alerts.ts';

const publicUrl = 'https://pictures.example';
let testDatabase: TestDatabase;
let connection: DatabaseConnection;
let now: Date;
let dependencies: Parameters<typeof sendBudgetAlerts>[0];

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  connection = connectDatabase(testDatabase.connectionString);
  const clock = { now: () => now };
  const queue = { enqueue: async () => {}, work: () => Promise.reject(new Error('Nobody works here.')) };
  const mailer = createMailer({ ...connection, clock, queue });
  dependencies = { ...connection, clock, mailer, publicUrl };
});
afterAll(async () => {
  await connection.close();
  await testDatabase.drop();
});
beforeEach(() => {
  now = new Date('2026-11-20T12:00:00.000Z');
});

async function addSite(dailyCredits = 100, locale: Locale = 'en'): Promise<Site> {
  const accountId = await addPayer(connection.database);
  await connection.database.updateTable('accounts').set({ locale }).where('id', '=', accountId).execute();
  const site = { name: 'Magazine', origins: ['https://magazine.example'], accountId, dailyCredits };
  return createSite(dependencies, site);
}

/** What is taken of the day's budget from now on. */
async function spend({ id }: Site, used: number, scope: 'site' | 'network' = 'site') {
  const row = { day: now.toISOString().slice(0, 10), scope, subject: id, used };
  await connection.database
    .insertInto('daily_spending')
    .values(row)
    .onConflict((conflict) => conflict.columns(['day', 'scope', 'subject']).doUpdateSet({ used }))
    .execute();
}

async function listMails({ accountId }: Site) {
  const mails = await connection.database
    .selectFrom('mails')
    .select(['locale', 'facts'])
    .where('account_id', '=', accountId)
    .orderBy('id')
    .execute();
  return mails.map(({ locale, facts }) => ({ locale, ...(facts as unknown as { percent: number }) }));
}

async function percentsOf(site: Site): Promise<number[]> {
  return (await listMails(site)).map(({ percent }) => percent);
}

describe('sendBudgetAlerts', () => {
  it('tells each threshold once, when it is reached', async () => {
    const site = await addSite();
    const seen: number[][] = [];
    for (const used of [49, 50, 79, 80, 99, 100, 60, 100]) {
      await spend(site, used);
      await sendBudgetAlerts(dependencies);
      seen.push(await percentsOf(site));
    }
    const [one, two, three] = [[50], [50, 80], [50, 80, 100]];
    expect(seen).toEqual([[], one, one, two, two, three, three, three]);
  });

  it('says what, in the language of the owner', async () => {
    const site = await addSite(50, 'de');
    await spend(site, 41);
    await sendBudgetAlerts(dependencies);
    const facts = { siteName: 'Magazine', percent: 80, spent: 41, budget: 50, url: `${publicUrl}/sites/${site.key}` };
    expect(await listMails(site)).toEqual([{ locale: 'de', ...facts }]);
  });

  it('sends one mail where several thresholds were passed since the last look', async () => {
    const site = await addSite();
    await spend(site, 100);
    await sendBudgetAlerts(dependencies);
    await spend(site, 85);
    await sendBudgetAlerts(dependencies);
    expect(await percentsOf(site)).toEqual([100]);
  });

  it('sends one mail however many look at once', async () => {
    const site = await addSite();
    await spend(site, 55);
    await Promise.all(Array.from({ length: 8 }, () => sendBudgetAlerts(dependencies)));
    expect(await percentsOf(site)).toEqual([50]);
  });

  it('starts again the next day', async () => {
    const site = await addSite();
    await spend(site, 50);
    await sendBudgetAlerts(dependencies);
    now = new Date('2026-11-21T00:00:00.000Z');
    await sendBudgetAlerts(dependencies);
    expect(await percentsOf(site)).toEqual([50]);
    await spend(site, 50);
    await sendBudgetAlerts(dependencies);
    expect(await percentsOf(site)).toEqual([50, 50]);
  });

  it('tells again what could not be handed in', async () => {
    const site = await addSite();
    await spend(site, 50);
    const mailer = { send: () => Promise.reject(new Error('No.')) };
    await expect(sendBudgetAlerts({ ...dependencies, mailer })).rejects.toThrowError('No.');
    await sendBudgetAlerts(dependencies);
    expect(await percentsOf(site)).toEqual([50]);
  });

  it('writes to nobody of a budget of nothing, of other budgets, and of sites of the operator', async () => {
    const [none, other] = [await addSite(0), await addSite()];
    await spend(none, 5);
    await spend(other, 100, 'network');
    const site = { name: 'Ours', origins: ['https://ours.example'], dailyCredits: 10 };
    const ours = await createSite(dependencies, site);
    await spend(ours, 10);
    await sendBudgetAlerts(dependencies);
    expect([...(await listMails(none)), ...(await listMails(other))]).toEqual([]);
  });
});
