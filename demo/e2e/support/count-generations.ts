import { queryDatabase } from './query-database.ts';

/** How many generations were ever accepted for these words. */
export async function countGenerations(connectionString: string, prompt: string): Promise<number> {
  const statement = 'select from generations where prompt = $1';
  return (await queryDatabase(connectionString, statement, [prompt])).length;
}
