import type { Transaction } from 'kysely';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import type { Schema } from '../../database/schema.ts';
import { AppError } from '../../errors/app-error.ts';
import { announceEnding } from '../../jobs/ending-channel.ts';
import { type Act, writeAuditEntry } from '../audit/write-audit-entry.ts';
import { stopOpenGenerations } from './stop-open-generations.ts';

interface AccountSuspension extends Act {
  accountId: string;
  isSuspended: boolean;
}

/**
 * From the next request on a suspended account can do nothing: its open streams end, and nothing of its own starts any
 * more. What is as it should be stays so, without an entry.
 */
export async function changeAccountSuspension(
  dependencies: { database: Database; clock: Clock },
  act: AccountSuspension,
): Promise<void> {
  const { accountId, isSuspended } = act;
  // Whoever locks themselves out cannot let themselves in again.
  if (isSuspended && act.operatorId === accountId) throw new AppError('field_invalid');
  const now = dependencies.clock.now();
  await dependencies.database.transaction().execute(async (transaction) => {
    if ((await lockSuspension(transaction, accountId)) === isSuspended) return;
    await transaction
      .updateTable('accounts')
      .set({ suspended_at: isSuspended ? now : null })
      .where('id', '=', accountId)
      .execute();
    if (isSuspended) await announceEnding(transaction, { ownerId: accountId, siteId: null });
    const action = isSuspended ? 'account_suspended' : 'account_resumed';
    await writeAuditEntry(transaction, { ...act, action, subjectId: accountId, ownerId: accountId, now });
  });
  if (isSuspended) await stopOpenGenerations(dependencies, { ownerId: accountId });
}

async function lockSuspension(transaction: Transaction<Schema>, accountId: string): Promise<boolean> {
  const account = await transaction
    .selectFrom('accounts')
    .select('suspended_at')
    .where('id', '=', accountId)
    .forUpdate()
    .executeTakeFirst();
  if (!account) throw new AppError('not_found');
  return account.suspended_at !== null;
}
