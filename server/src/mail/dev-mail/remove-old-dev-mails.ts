import { sql } from 'kysely';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { deleteInBatches } from '../../database/delete-in-batches.ts';

const daysKept = 7;

/** Empties the mailbox of development of what is old. Returns how many. */
export function removeOldDevMails({ database, clock }: { database: Database; clock: Clock }): Promise<number> {
  const latest = new Date(clock.now().getTime() - daysKept * 86_400_000);
  return deleteInBatches(database, 'dev_mails', { condition: sql`sent_at <= ${latest}` });
}
