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

/** Where most of our own SQL is run, without what waits for workers or hashes passwords. */
export const postgres15Sample = [
  'src/accounts/session/',
  'src/administration/',
  'src/app/migrate-past',
  'src/credits/',
  'src/database/',
  'src/gallery/',
  'src/generation/accept-generation',
  'src/generation/cancel-generation',
  'src/generation/delete-generation',
  'src/generation/fair-turns',
  'src/generation/handover/',
  'src/generation/paying-accounts',
  'src/generation/sweep',
  'src/grants/',
  'src/jobs/',
  'src/limits/',
  'src/mail/delivery/',
  'src/sites/',
  'src/uploads/insert-upload',
  'src/webhooks/',
];

interface Postgres15StepOptions {
  readonly server: string;
  readonly binaries: PostgresBinaries;
  /** What the paths of the test files contain; all of them when nothing is named. */
  readonly files?: readonly string[];
}

/** The server's tests once more on the oldest PostgreSQL it supports. */
export function createPostgres15Step({ server, binaries, files = [] }: Postgres15StepOptions): TestStep {
  const name = 'server on PostgreSQL 15';
  return {
    name,
    async run(signal) {
      const postgres = await startSystemPostgres(binaries);
      const prepare = async () => ({ TEST_DATABASE_URL: postgres.connectionString });
      const words = [...files, ...excluded.map((pattern) => `--exclude=${pattern}`)];
      try {
        return await createVitestStep({ name, folder: server, words, prepare }).run(signal);
      } finally {
        await postgres.stop();
      }
    },
  };
}
