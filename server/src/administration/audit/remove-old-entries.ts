import { sql } from 'kysely';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { deleteInBatches } from '../../database/delete-in-batches.ts';

/** Two years, with leap days to spare: the database itself refuses to delete what is younger. */
const daysKept = 2 * 366;

/** Forgets what operators looked at or did long ago. Returns how many entries. */
export function removeOldEntries({ database, clock }: { database: Database; clock: Clock }): Promise<number> {
  const latest = new Date(clock.now().getTime() - daysKept * 86_400_000);
  return deleteInBatches(database, 'audit_entries', { condition: sql`created_at <= ${latest}` });
}
