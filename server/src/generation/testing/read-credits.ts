import type { Database } from '../../database/connect-database.ts';

/** What became of the credits of a generation: its hold, and the kinds of its ledger transactions in order. */
export async function readCredits({ database }: { database: Database }, generationId: string) {
  const hold = await database
    .selectFrom('holds')
    .select(['state', 'credits', 'settled_credits'])
    .where('generation_id', '=', generationId)
    .executeTakeFirst();
  const transactions = await database
    .selectFrom('ledger_transactions')
    .select('kind')
    .where('generation_id', '=', generationId)
    .orderBy('id')
    .execute();
  return { ...hold, transactions: transactions.map(({ kind }) => kind) };
}
