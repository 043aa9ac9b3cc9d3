import pg from 'pg';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Runs statements one after the other over a connection of their own and returns the rows of each. */
export async function runStatements(connectionString: string, statements: readonly string[]): Promise<Rows[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const results: Rows[] = [];
    for (const statement of statements) results.push((await client.query<Rows[number]>(statement)).rows);
    return results;
  } finally {
    await client.end();
  }
}
