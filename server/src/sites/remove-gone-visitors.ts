import { sql } from 'kysely';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import { deleteInBatches } from '../database/delete-in-batches.ts';

const daysKept = 30;

/** Forgets visitors whose token ended long ago and of whom nothing is left. Returns how many. */
export function removeGoneVisitors({ database, clock }: { database: Database; clock: Clock }): Promise<number> {
  const latest = new Date(clock.now().getTime() - daysKept * 86_400_000);
  const condition = sql<boolean>`expires_at <= ${latest}
    and not exists (select from generations where generations.owner_id = visitors.id)
    and not exists (select from images where images.owner_id = visitors.id)
    and not exists (select from uploads where uploads.owner_id = visitors.id)`;
  return deleteInBatches(database, 'visitors', { condition });
}
