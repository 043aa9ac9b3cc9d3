import { randomBytes } from 'node:crypto';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { inject } from 'vitest';
import { connectDatabase } from '../connect-database.ts';
import { migrateToLatest } from '../migrate-database.ts';
import { migrations } from '../migrations/index.ts';
import type { TestDatabase } from './create-test-database.ts';
import { nameDatabase } from './name-database.ts';
import { runStatements } from './run-statements.ts';

/** Rows by the name of their table. */
export type PastRows = Record<string, readonly Record<string, unknown>[]>;

/** A database as an earlier release left it, its last migration `release`, with these rows; then brought to the newest. */
export async function createPastDatabase(release: string, rows: PastRows): Promise<TestDatabase> {
  const { connectionString: server, prefix } = inject('testServer');
  const name = `${prefix}_past_${randomBytes(6).toString('hex')}`;
  await runStatements(server, [`create database ${name}`]);
  const connectionString = nameDatabase(server, name);
  await migrateTo(connectionString, release);
  await insertRows(connectionString, rows);
  await migrateToLatest(connectionString);
  const drop = async () => void (await runStatements(server, [`drop database ${name} with (force)`]));
  return { connectionString, drop };
}

async function migrateTo(connectionString: string, release: string): Promise<void> {
  const { database, close } = connectDatabase(connectionString, { size: 2 });
  try {
    const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
    const { error } = await migrator.migrateTo(release);
    if (error) throw error;
  } finally {
    await close();
  }
}

/** They come from tables that kept their rules, so triggers and references need not see them a second time. */
async function insertRows(connectionString: string, rows: PastRows): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica`);
    for (const [table, past] of Object.entries(rows)) {
      await client.query(`delete from ${table}`);
      await client.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [
        JSON.stringify(past),
      ]);
    }
  } finally {
    await client.end();
  }
}
