import { carelessSettings } from './careless-settings.ts';
import { dropDatabases } from './drop-databases.ts';
import { startTemporaryPostgres } from './start-temporary-postgres.ts';

export interface TestServer {
  readonly connectionString: string;
  stop(): Promise<void>;
}

/**
 * The server that `TEST_DATABASE_URL` names, which is rid of the databases of this run at the end, or an embedded
 * one of our own.
 */
export async function startTestServer(prefix: string): Promise<TestServer> {
  const { TEST_DATABASE_URL: connectionString } = process.env;
  if (!connectionString) return startTemporaryPostgres(carelessSettings);
  return { connectionString, stop: () => dropDatabases(connectionString, prefix) };
}
