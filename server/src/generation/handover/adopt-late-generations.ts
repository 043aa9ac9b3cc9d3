import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { moveToAccount } from './move-to-account.ts';

const hourMs = 60 * 60_000;

/** What a visitor asked for at the very moment at which they were claimed may come just after: it goes the same way. */
export async function adoptLateGenerations({ database, clock }: { database: Database; clock: Clock }): Promise<void> {
  const now = clock.now();
  const late = await database
    .selectFrom('visitors')
    .select(['id', 'claimed_by'])
    .where('claimed_at', '>', new Date(now.getTime() - hourMs))
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('generations').whereRef('generations.owner_id', '=', 'visitors.id').select('generations.id')),
    )
    .execute();
  for (const { id: visitorId, claimed_by: accountId } of late) {
    if (accountId === null) continue;
    await database.transaction().execute((transaction) => moveToAccount(transaction, { visitorId, accountId, now }));
  }
}
