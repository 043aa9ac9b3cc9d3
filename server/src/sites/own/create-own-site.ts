import type { Transaction } from 'kysely';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import type { Schema } from '../../database/schema.ts';
import { AppError } from '../../errors/app-error.ts';
import { type NewSite, createSite } from '../create-site.ts';
import type { Site } from '../site.ts';

const mostSites = 20;

/** Registers a site for an account, which can have so many and no more. */
export function createOwnSite(
  { database, clock }: { database: Database; clock: Clock },
  site: NewSite & { accountId: string },
): Promise<Site> {
  return database.transaction().execute(async (transaction) => {
    await lockAccount(transaction, site.accountId);
    await assertRoom(transaction, site.accountId);
    return createSite({ database: transaction, clock }, site);
  });
}

/** Those who create at the same moment wait here, so that nobody counts past another. */
async function lockAccount(transaction: Transaction<Schema>, accountId: string): Promise<void> {
  await transaction.selectFrom('accounts').select('id').where('id', '=', accountId).forNoKeyUpdate().execute();
}

async function assertRoom(transaction: Transaction<Schema>, accountId: string): Promise<void> {
  const { count } = await transaction
    .selectFrom('sites')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('account_id', '=', accountId)
    .where('kind', '=', 'site')
    .executeTakeFirstOrThrow();
  if (count < mostSites) return;
  throw new AppError('field_invalid', { field: 'account', title: `An account has ${mostSites} sites at most.` });
}
