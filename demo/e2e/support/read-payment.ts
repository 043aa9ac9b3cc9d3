import { queryDatabase } from './query-database.ts';

const statement = `select ledger_transactions.kind from ledger_transactions
  join generations on generations.id = ledger_transactions.generation_id where prompt = $1 order by 1`;

/** The kinds of all transactions for these words, however often they were asked for: one picture is `hold`, `settle`. */
export async function readPayment(connectionString: string, prompt: string): Promise<string[]> {
  const rows = await queryDatabase<{ kind: string }>(connectionString, statement, [prompt]);
  return rows.map(({ kind }) => kind);
}
