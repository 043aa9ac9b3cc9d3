import type { Transaction } from 'kysely';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import type { Schema } from '../../database/schema.ts';
import { closeOwnSite } from './close-own-site.ts';
import { getOwnSite } from './get-own-site.ts';
import type { OwnSite } from './own-site.ts';

/**
 * Deletes a site on which nobody has ever asked for a picture. What was made elsewhere belongs to those who made it, and
 * is theirs on this site: such a site is closed, and stays.
 */
export async function removeOwnSite(
  dependencies: { database: Database; clock: Clock },
  own: OwnSite,
): Promise<'deleted' | 'closed'> {
  const { id } = await getOwnSite(dependencies.database, own);
  if (await deleteUnused(dependencies.database, id)) return 'deleted';
  await closeOwnSite(dependencies, own);
  return 'closed';
}

async function deleteUnused(database: Database, siteId: string): Promise<boolean> {
  try {
    return await database.transaction().execute(async (transaction) => {
      if (await hasEverSpent(transaction, siteId)) return false;
      await transaction.deleteFrom('webhook_messages').where('site_id', '=', siteId).execute();
      await transaction.deleteFrom('webhook_endpoints').where('site_id', '=', siteId).execute();
      await transaction.deleteFrom('visitors').where('site_id', '=', siteId).execute();
      await transaction.deleteFrom('sites').where('id', '=', siteId).execute();
      return true;
    });
  } catch (error) {
    if (!isStillReferredTo(error)) throw error;
    return false;
  }
}

/** The accounts of its ledger are opened with the first request, and never removed. */
async function hasEverSpent(transaction: Transaction<Schema>, siteId: string): Promise<boolean> {
  const account = await transaction
    .selectFrom('ledger_accounts')
    .select('id')
    .where('kind', '=', 'held')
    .where('owner_id', '=', siteId)
    .executeTakeFirst();
  return account !== undefined;
}

/** A grant, an upload: whatever somebody else holds there keeps the site. */
function isStillReferredTo(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23503';
}
