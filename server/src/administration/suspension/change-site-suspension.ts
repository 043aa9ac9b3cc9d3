import type { Transaction } from 'kysely';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import type { Schema } from '../../database/schema.ts';
import { AppError } from '../../errors/app-error.ts';
import { announceEnding } from '../../jobs/ending-channel.ts';
import { toSite } from '../../sites/site.ts';
import { type Act, writeAuditEntry } from '../audit/write-audit-entry.ts';
import { stopOpenGenerations } from './stop-open-generations.ts';

interface SiteSuspension extends Act {
  siteId: string;
  isSuspended: boolean;
}

/**
 * From the next request on nobody can do anything on a suspended site: open streams end, and nothing starts any more.
 * What its owner has closed can be suspended as well, and is closed no more when it is resumed.
 */
export async function changeSiteSuspension(
  dependencies: { database: Database; clock: Clock },
  act: SiteSuspension,
): Promise<void> {
  const { siteId, isSuspended } = act;
  const now = dependencies.clock.now();
  await dependencies.database.transaction().execute(async (transaction) => {
    const site = await lockSite(transaction, siteId);
    if (isSuspended === (site.suspendedAt !== null && !site.isClosedByOwner)) return;
    await transaction
      .updateTable('sites')
      .set({ suspended_at: isSuspended ? now : null, closed_at: null })
      .where('id', '=', siteId)
      .execute();
    if (isSuspended) await announceEnding(transaction, { ownerId: null, siteId });
    const action = isSuspended ? 'site_suspended' : 'site_resumed';
    await writeAuditEntry(transaction, { ...act, action, subjectId: siteId, ownerId: site.accountId, now });
  });
  if (isSuspended) await stopOpenGenerations(dependencies, { siteId });
}

async function lockSite(transaction: Transaction<Schema>, siteId: string) {
  const row = await transaction.selectFrom('sites').selectAll().where('id', '=', siteId).forUpdate().executeTakeFirst();
  if (!row) throw new AppError('not_found');
  return toSite(row);
}
