import { runStatements } from './run-statements.ts';

/** Drops every database whose name starts so, whoever is connected to it. */
export async function dropDatabases(connectionString: string, prefix: string): Promise<void> {
  const query = `select datname from pg_database where starts_with(datname, '${prefix}')`;
  const [names = []] = await runStatements(connectionString, [query]);
  await runStatements(
    connectionString,
    names.map(({ datname }) => `drop database ${String(datname)} with (force)`),
  );
}
