import { pino } from 'pino';
import { assertDatabase } from '../../src/app/assert-database.ts';
import { readEnvironment } from '../../src/app/read-environment.ts';
import { type Clock, systemClock } from '../../src/clock/clock.ts';
import { type Database, connectDatabase } from '../../src/database/connect-database.ts';
import { findRunningPostgres } from '../../src/database/embedded/find-running-postgres.ts';
import { startEmbeddedPostgres } from '../../src/database/embedded/start-embedded-postgres.ts';
import { migrateToLatest } from '../../src/database/migrate-database.ts';

interface DatabaseAndClock {
  database: Database;
  clock: Clock;
}

/** Runs something on the database of the server, whether it runs right now or not. */
export async function withDatabase<Result>(
  variables: NodeJS.ProcessEnv,
  run: (dependencies: DatabaseAndClock) => Promise<Result>,
): Promise<Result> {
  const { connectionString, stop } = await reachDatabase(variables);
  try {
    await migrateToLatest(connectionString);
    const { database, close } = connectDatabase(connectionString, { size: 2 });
    return await run({ database, clock: systemClock }).finally(close);
  } finally {
    await stop();
  }
}

async function reachDatabase(
  variables: NodeJS.ProcessEnv,
): Promise<{ connectionString: string; stop(): Promise<void> }> {
  // Only a server needs what production asks for.
  const { databaseUrl, dataDir } = readEnvironment({ ...variables, NODE_ENV: 'development' });
  if (databaseUrl !== undefined) {
    await assertDatabase(databaseUrl);
    return { connectionString: databaseUrl, stop: async () => {} };
  }
  const running = await findRunningPostgres(dataDir);
  if (running) return { ...running, stop: async () => {} };
  return startEmbeddedPostgres({ dataDir, log: pino({ level: 'silent' }) });
}
