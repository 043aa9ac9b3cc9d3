import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { migrateToLatest } from '../migrate-database.ts';
import { nameDatabase } from './name-database.ts';
import { runStatements } from './run-statements.ts';
import { startTestServer } from './start-test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server of the test run, and what the names of its databases start with. */
    testServer: { readonly connectionString: string; readonly prefix: string };
  }
}

/** Runs once for the whole suite: one PostgreSQL server with one migrated database, from which tests clone theirs. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  const prefix = `vignette_test_${randomBytes(4).toString('hex')}`;
  await runStatements(server.connectionString, [`create database ${prefix}`]);
  await migrateToLatest(nameDatabase(server.connectionString, prefix));
  project.provide('testServer', { connectionString: server.connectionString, prefix });
  return async () => {
    await dropDatabases(server.connectionString, prefix);
    await server.stop();
  };
}

async function dropDatabases(connectionString: string, prefix: string): Promise<void> {
  const query = `select datname from pg_database where starts_with(datname, '${prefix}')`;
  const [names = []] = await runStatements(connectionString, [query]);
  await runStatements(
    connectionString,
    names.map(({ datname }) => `drop database ${String(datname)} with (force)`),
  );
}
