import type { PostgresBinaries } from '../../src/database/embedded/find-postgres-binaries.ts';
import { startSystemPostgres } from '../setup/start-system-postgres.ts';
import { createVitestStep } from './create-vitest-step.ts';
import type { TestStep } from './test-step.ts';

/** What is nothing to a database, or brings its own: it would not differ. */
const excluded = [
  'bin/{bench,check,setup,start,support,test}/**',
  'bin/campaigns/{engines,hosts}.test.ts',
  'src/database/embedded/**',
  'src/{engines/collage,fetching,http,mail/writing,pages,pictures}/**',
  'src/app/{authorization,pages}/**',
  'src/**/{pages,attacks}/**',
  'src/**/*-in-a-browser.test.ts',
  'src/uploads/{recoding/**,hostile-uploads.test.ts}',
  'src/generation/misbehaving-*.test.ts',
];

/** The server's tests once more on the oldest PostgreSQL it supports. */
export function createPostgres15Step(server: string, binaries: PostgresBinaries): TestStep {
  const name = 'server on PostgreSQL 15';
  return {
    name,
    async run(signal) {
      const postgres = await startSystemPostgres(binaries);
      const prepare = async () => ({ TEST_DATABASE_URL: postgres.connectionString });
      const words = excluded.map((pattern) => `--exclude=${pattern}`);
      try {
        return await createVitestStep({ name, folder: server, words, prepare }).run(signal);
      } finally {
        await postgres.stop();
      }
    },
  };
}
