import { prepareDataFolder } from '../database/embedded/prepare-data-folder.ts';
import { startEmbeddedPostgres } from '../database/embedded/start-embedded-postgres.ts';
import { migrateToLatest } from '../database/migrate-database.ts';
import { assertDatabase } from './assert-database.ts';
import type { ClosingStack } from './closing-stack.ts';
import type { OpenOptions } from './open-services.ts';

/** Makes sure that there is a database of the newest schema, and tells how to reach it. */
export async function openDatabase(options: OpenOptions, stack: ClosingStack): Promise<string> {
  const { databaseUrl } = options.environment;
  const dataDir = await prepareDataFolder(options.environment.dataDir);
  const connectionString = databaseUrl ?? (await startEmbedded(dataDir, options, stack));
  if (databaseUrl !== undefined) await assertDatabase(databaseUrl);
  await migrateToLatest(connectionString);
  return connectionString;
}

async function startEmbedded(dataDir: string, { log, onFatal }: OpenOptions, stack: ClosingStack): Promise<string> {
  const postgres = await startEmbeddedPostgres({ dataDir, log, onFatal });
  stack.add(() => postgres.stop());
  return postgres.connectionString;
}
