import { type Transaction, sql } from 'kysely';
import type { Clock } from '../../clock/clock.ts';
import { utcDay } from '../../clock/utc-day.ts';
import type { Database } from '../../database/connect-database.ts';
import type { Schema } from '../../database/schema.ts';
import type { Mailer } from '../../mail/mailer.ts';

const thresholds = [50, 80, 100] as const;

interface AlertDependencies {
  database: Database;
  clock: Clock;
  mailer: Mailer;
  publicUrl: string;
}

/**
 * Tells owners what today's budget has come to, each threshold once a day, whoever else looks at the same moment. It
 * looks from aside, every minute: acceptances never wait for it. A budget that ran past several thresholds in between is
 * one mail.
 */
export async function sendBudgetAlerts(dependencies: AlertDependencies): Promise<void> {
  const now = dependencies.clock.now();
  const sites = await findSpentSites(dependencies.database, utcDay(now));
  const alerts = sites.map((site) => () => {
    const passed = thresholds.filter((percent) => site.used * 100 >= site.daily_credits * percent);
    const alert = { dependencies, site, passed, now };
    return dependencies.database.transaction().execute((transaction) => alertOwner(transaction, alert));
  });
  await runAll(alerts);
}

/** One after the other, also behind one that fails; the first failure is thrown at the end. */
async function runAll(tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const task of tasks) await task().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

type SpentSite = Awaited<ReturnType<typeof findSpentSites>>[number];

/** Those of accounts that have used half of their budget and of which not everything was told. */
function findSpentSites(database: Database, day: string) {
  return database
    .selectFrom('daily_spending as spending')
    .innerJoin('sites', (join) => join.on('spending.subject', '=', sql<string>`sites.id::text`))
    .innerJoin('accounts', 'accounts.id', 'sites.account_id')
    .select(['sites.id', 'sites.key', 'sites.name', 'sites.daily_credits', 'spending.used'])
    .select(['accounts.id as account_id', 'accounts.email', 'accounts.locale'])
    .where('spending.day', '=', day)
    .where('spending.scope', '=', 'site')
    .where('sites.daily_credits', '>', 0)
    .where(sql<boolean>`spending.used::bigint * 100 >= sites.daily_credits::bigint * ${nextThreshold(day)}`)
    .execute();
}

/** Nothing is as much as nothing: where everything was told, the comparison fails. */
function nextThreshold(day: string) {
  return sql<number>`(
    select min(percent) from unnest(${sql.lit(`{${thresholds.join(',')}}`)}::int[]) as percent
      where percent > coalesce((
        select max(told.percent) from budget_alerts as told where told.site_id = sites.id and told.day = ${day}
      ), 0)
  )`;
}

interface Alert {
  dependencies: AlertDependencies;
  site: SpentSite;
  passed: readonly (typeof thresholds)[number][];
  now: Date;
}

async function alertOwner(transaction: Transaction<Schema>, { dependencies, site, passed, now }: Alert) {
  const told = await transaction
    .insertInto('budget_alerts')
    .values(passed.map((percent) => ({ site_id: site.id, day: utcDay(now), percent, created_at: now })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('percent')
    .execute();
  const percent = passed.at(-1);
  if (percent === undefined || !told.some((row) => row.percent === percent)) return;
  const { name: siteName, used: spent, daily_credits: budget, account_id: accountId, email: to, locale } = site;
  const url = `${dependencies.publicUrl}/sites/${site.key}`;
  const facts = { siteName, percent, spent, budget, url };
  await dependencies.mailer.send({ template: 'budget-alert', facts, to, accountId, locale }, transaction);
}
