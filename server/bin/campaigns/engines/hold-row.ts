import { sql } from 'kysely';
import pg from 'pg';
import type { OpenPostgres } from '../../support/open-postgres.ts';
import { untilTrue } from './until-true.ts';

export interface HeldRow {
  /** Resolves when somebody cannot go on without the row. */
  untilWanted(): Promise<void>;
  /** Gives the row back after ending whoever waits for it: their process is dead, and its last statement must not count. */
  letGo(): Promise<void>;
}

const columns = { engine_states: 'engine', engine_calls: 'generation_id', generations: 'id' } as const;

/** Locks a row, so that whoever wants to change it stops there. */
export async function holdRow(
  { connectionString, database }: OpenPostgres,
  table: keyof typeof columns,
  key: string,
): Promise<HeldRow> {
  const client = new pg.Client({ connectionString, application_name: 'vignette-campaign' });
  await client.connect();
  await client.query('begin');
  const statement = `select pg_backend_pid() as pid from ${table} where ${columns[table]} = $1 for no key update`;
  const { rows } = await client.query<{ pid: number }>(statement, [key]);
  const pid = rows[0]?.pid;
  if (pid === undefined) throw new Error(`There is no row ${key} in ${table}.`);

  /** Answers how many there were. */
  async function endWaiting(): Promise<number> {
    const ended = await sql`select pg_terminate_backend(waiting.pid, 5000) from pg_stat_activity as waiting
      where ${pid} = any(pg_blocking_pids(waiting.pid))`.execute(database);
    return ended.rows.length;
  }

  return {
    untilWanted: () => untilTrue(`somebody wants the row of ${table}`, () => isWanted(database, pid)),
    async letGo() {
      while ((await endWaiting()) > 0);
      await client.query('rollback');
      await client.end();
    },
  };
}

async function isWanted(database: OpenPostgres['database'], pid: number): Promise<boolean> {
  const { rows } = await sql`select from pg_stat_activity where ${pid} = any(pg_blocking_pids(pid))`.execute(database);
  return rows.length > 0;
}
