import type { Database } from '../../src/database/connect-database.ts';

/** A picture that is there is held once, and settled once. */
export async function inspectPayment(database: Database, generationId: string): Promise<string[]> {
  const transactions = await database
    .selectFrom('ledger_transactions')
    .select('kind')
    .where('generation_id', '=', generationId)
    .orderBy('kind')
    .execute();
  const kinds = transactions.map(({ kind }) => kind).join(' ');
  return kinds === 'hold settle' ? [] : [`${generationId} has the ledger transactions: ${kinds}`];
}
