import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Schema } from '../../database/schema.ts';

interface Move {
  visitorId: string;
  accountId: string;
  now: Date;
}

/**
 * Gives an account all that a visitor has made, and answers how many generations that were. Their rows come first, as
 * wherever several are locked: whatever ends meanwhile waits and then ends in the account. Holds stay, with the ledger.
 */
export async function moveToAccount(
  transaction: Transaction<Schema>,
  { visitorId, accountId, now }: Move,
): Promise<number> {
  await lockGenerations(transaction, visitorId);
  const moved = await transaction
    .updateTable('generations')
    .set({ owner_id: accountId, updated_at: now, idempotency_key: keepApart('generations', accountId) })
    .where('owner_id', '=', visitorId)
    .executeTakeFirst();
  for (const table of ['images', 'uploads'] as const) {
    await transaction.updateTable(table).set({ owner_id: accountId }).where('owner_id', '=', visitorId).execute();
  }
  await transaction
    .updateTable('deleted_generations')
    .set({ owner_id: accountId, idempotency_key: keepApart('deleted_generations', accountId) })
    .where('owner_id', '=', visitorId)
    .execute();
  return Number(moved.numUpdatedRows);
}

/** In the order in which everybody locks several: nobody waits for who waits for them. */
async function lockGenerations(transaction: Transaction<Schema>, visitorId: string): Promise<void> {
  const own = transaction.selectFrom('generations').select('id').where('owner_id', '=', visitorId);
  await own.orderBy('id').forUpdate().execute();
}

/** A key stays what it is, so that a request sent again finds what it made; only where the account has used it as well does it become another. */
function keepApart(table: 'generations' | 'deleted_generations', accountId: string): RawBuilder<string> {
  const key = sql.ref(`${table}.idempotency_key`);
  const isTaken = sql`(
    exists (select from generations other where other.owner_id = ${accountId} and other.idempotency_key = ${key})
    or exists (select from deleted_generations other
      where other.owner_id = ${accountId} and other.idempotency_key = ${key}))`;
  return sql<string>`case when ${isTaken} then ${key} || ' ' || ${sql.ref(`${table}.id`)} else ${key} end`;
}
