import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { nameDatabase } from './name-database.ts';
import { runStatements } from './run-statements.ts';

export interface TestDatabase {
  readonly connectionString: string;
  drop(): Promise<void>;
}

/** A migrated database for one test file alone. Call it in `beforeAll` and `drop` it in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { connectionString, prefix } = inject('testServer');
  const name = `${prefix}_${randomBytes(6).toString('hex')}`;
  await runStatements(connectionString, [`create database ${name} template ${prefix} strategy file_copy`]);
  return {
    connectionString: nameDatabase(connectionString, name),
    async drop() {
      await runStatements(connectionString, [`drop database ${name} with (force)`]);
    },
  };
}
