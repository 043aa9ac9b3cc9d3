import { queryDatabase } from './query-database.ts';

/** Resolves once the generation of these words has come so far. */
export async function untilStatus(connectionString: string, prompt: string, status: string): Promise<void> {
  const statement = 'select from generations where prompt = $1 and status = $2';
  while ((await queryDatabase(connectionString, statement, [prompt, status])).length === 0);
}
