import { type RawBuilder, sql } from 'kysely';
import type { Database } from './connect-database.ts';
import type { Schema } from './schema.ts';

const batchSize = 1000;

interface Batches {
  condition: RawBuilder<boolean>;
  size?: number;
}

/**
 * Deletes rows whose time is over, each batch in a statement of its own, so that nobody waits long for any of them. What
 * somebody else holds just now stays until the next time. Returns how many.
 */
export async function deleteInBatches(
  database: Database,
  table: keyof Schema,
  { condition, size = batchSize }: Batches,
): Promise<number> {
  let removed = 0;
  for (;;) {
    const count = await deleteBatch(database, table, { condition, size });
    removed += count;
    if (count < size) return removed;
  }
}

async function deleteBatch(database: Database, table: keyof Schema, { condition, size }: Required<Batches>) {
  const { numAffectedRows } = await sql`
    delete from ${sql.table(table)} where ctid = any(array(
      select ctid from ${sql.table(table)} where ${condition} limit ${size} for update skip locked
    ))`.execute(database);
  return Number(numAffectedRows ?? 0);
}
