import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Schema } from './schema.ts';

export type Database = Kysely<Schema>;

export interface DatabaseConnection {
  database: Database;
  pool: pg.Pool;
  close(): Promise<void>;
}

const int8 = 20;
const date = 1082;

/** Opens a pool. Whole numbers come back as numbers (credits fit), days as `YYYY-MM-DD`. */
export function connectDatabase(connectionString: string, options: { size?: number } = {}): DatabaseConnection {
  const types = new pg.TypeOverrides();
  types.setTypeParser(int8, Number);
  types.setTypeParser(date, (day: string) => day);
  // Pipelined: statements that do not need each other's answers share a round trip when none is awaited in between.
  const pool = new pg.Pool({
    connectionString,
    max: options.size ?? 10,
    types,
    pipeline: true,
    application_name: 'vignette',
    // A process that freezes inside a transaction must not hold its locks, and with them everybody's acceptances.
    idle_in_transaction_session_timeout: 10_000,
  });
  // A connection that breaks fails its queries and is replaced; without listeners it would end the process, idle or not.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const database = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return { database, pool, close: () => database.destroy() };
}
