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
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const prefix = `vignette_test_${randomBytes(4).toString('hex')}`;
  const server = await startTestServer(prefix);
  await runStatements(server.connectionString, [`create database ${prefix}`]);
  await migrateToLatest(nameDatabase(server.connectionString, prefix));
  project.provide('testServer', { connectionString: server.connectionString, prefix });
  // Vitest dies of these without another word, and the server would stay behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.stop().finally(() => process.exit(1)));
  }
  return () => server.stop();
}
