import { sql } from 'kysely';
import type { Database } from '../../../database/connect-database.ts';

/** What is somebody's. Everything else are counters, times and jobs. */
const tables = [
  'accounts',
  'sign_in_methods',
  'passkeys',
  'second_factors',
  'mail_preferences',
  'sites',
  'visitors',
  'grants',
  'oauth_access_tokens',
  'oauth_refresh_tokens',
  'oauth_consents',
  'webhook_endpoints',
  'webhook_messages',
  'generations',
  'deleted_generations',
  'images',
  'image_files',
  'uploads',
  'holds',
  'ledger_entries',
] as const;

/** One text that differs as soon as anything of anybody does. Sessions by their ids: being used changes them. */
export async function writeSnapshot({ database }: { database: Database }): Promise<string> {
  const sums = tables.map(
    (table) => sql`(select coalesce(sum(hashtextextended(t::text, 0)), 0) from ${sql.table(table)} t)`,
  );
  const sessions = sql`(select coalesce(sum(hashtextextended(id::text, 0)), 0) from account_sessions)`;
  const { rows } =
    await sql<object>`select ${sql.join([...sums, sessions].map((sum, index) => sql`${sum} as ${sql.ref(`s${index}`)}`))}`.execute(
      database,
    );
  return JSON.stringify(rows[0]);
}
