import { type Selectable, sql, type Transaction } from 'kysely';
import type { EngineStateTable, Schema } from '../../database/schema.ts';

/**
 * Locks an engine's row, and with it all that is counted of the engine, until the transaction ends. What is read in
 * later statements is exact; what an earlier one read may be old.
 */
export async function lockEngine(
  transaction: Transaction<Schema>,
  engine: string,
): Promise<Selectable<EngineStateTable>> {
  return transaction
    .insertInto('engine_states')
    .values({ engine })
    .onConflict((conflict) => conflict.column('engine').doUpdateSet({ engine: sql`excluded.engine` }))
    .returningAll()
    .executeTakeFirstOrThrow();
}
