import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';

/** Makes an account an operator. Only the command line does. */
export async function grantOperator(
  { database, clock }: { database: Database; clock: Clock },
  accountId: string,
): Promise<void> {
  await database
    .insertInto('operators')
    .values({ account_id: accountId, granted_at: clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
