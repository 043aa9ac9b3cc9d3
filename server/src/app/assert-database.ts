import { sql } from 'kysely';
import { connectDatabase } from '../database/connect-database.ts';
import { StartError } from '../errors/start-error.ts';

const oldestVersion = 15;

/** Says in one line what is wrong with DATABASE_URL, without repeating it: there may be a password in it. */
export async function assertDatabase(databaseUrl: string): Promise<void> {
  const version = await readVersion(databaseUrl);
  if (version >= oldestVersion) return;
  throw new StartError(`DATABASE_URL leads to PostgreSQL ${version}; version ${oldestVersion} or newer is needed.`);
}

async function readVersion(databaseUrl: string): Promise<number> {
  const { database, close } = connectDatabase(databaseUrl, { size: 1 });
  try {
    const { rows } = await sql<{ version: number }>`
      select current_setting('server_version_num')::int / 10000 as version`.execute(database);
    return rows[0]?.version ?? 0;
  } catch (cause) {
    const { code = 'no answer' } = cause as { code?: string };
    throw new StartError(
      `The database that DATABASE_URL names cannot be used (${code}). Is it running, is the address right?`,
      {
        cause,
      },
    );
  } finally {
    await close();
  }
}
