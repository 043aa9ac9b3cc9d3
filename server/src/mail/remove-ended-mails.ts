import { sql } from 'kysely';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import { deleteInBatches } from '../database/delete-in-batches.ts';

const daysKept = 30;

/** Forgets that mails were sent or given up; what they said and to whom went at that moment. Returns how many. */
export function removeEndedMails({ database, clock }: { database: Database; clock: Clock }): Promise<number> {
  const latest = new Date(clock.now().getTime() - daysKept * 86_400_000);
  return deleteInBatches(database, 'mails', { condition: sql`ended_at <= ${latest}` });
}
