import { removeOldEntries } from '../administration/audit/remove-old-entries.ts';
import type { Clock } from '../clock/clock.ts';
import { removeOldSpending } from '../credits/remove-old-spending.ts';
import type { Database } from '../database/connect-database.ts';
import { removeOldDevMails } from '../mail/dev-mail/remove-old-dev-mails.ts';
import { removeEndedMails } from '../mail/remove-ended-mails.ts';
import { removeGoneVisitors } from '../sites/remove-gone-visitors.ts';
import { removeOldAlerts } from '../sites/usage/remove-old-alerts.ts';
import { removeOldUsage } from '../sites/usage/remove-old-usage.ts';

/**
 * Forgets what is kept for weeks to years: how long and why stands in the README, “What is kept”. What ends within days
 * goes with the sweep. Safe at any time, again, and by several processes.
 */
export async function forgetOldRecords(dependencies: { database: Database; clock: Clock }): Promise<void> {
  await removeEndedMails(dependencies);
  await removeOldDevMails(dependencies);
  await removeGoneVisitors(dependencies);
  await removeOldSpending(dependencies);
  await removeOldAlerts(dependencies);
  await removeOldUsage(dependencies);
  await removeOldEntries(dependencies);
}
