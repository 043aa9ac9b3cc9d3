import type { Database } from '../database/connect-database.ts';
import type { Claim } from './claim-generation.ts';

/** Writes to a generation only while its claim stands: a later attempt has the last word, and so has its end. */
export function updateClaimed(database: Database, { id, attempt }: Claim) {
  return database
    .updateTable('generations')
    .where('id', '=', id)
    .where('attempt', '=', attempt)
    .where('status', '=', 'running');
}
