import type { PostgresBinaries } from '../../src/database/embedded/find-postgres-binaries.ts';
import { startSystemPostgres } from '../setup/start-system-postgres.ts';
import { createVitestStep } from './create-vitest-step.ts';
import type { TestStep } from './test-step.ts';

/**
 * The server's tests once more on the oldest PostgreSQL it supports; those of the embedded one would not differ, and what
 * pages do to the widget is nothing to a database.
 */
export function createPostgres15Step(server: string, binaries: PostgresBinaries): TestStep {
  const name = 'server on PostgreSQL 15';
  return {
    name,
    async run(signal) {
      const postgres = await startSystemPostgres(binaries);
      const prepare = async () => ({ TEST_DATABASE_URL: postgres.connectionString });
      const words = ['--exclude=src/database/embedded/**', '--exclude=bin/campaigns/hosts.test.ts'];
      try {
        return await createVitestStep({ name, folder: server, words, prepare }).run(signal);
      } finally {
        await postgres.stop();
      }
    },
  };
}
